import { useState } from 'preact/hooks';
import { say } from '../../lib/text/say';

export interface GoalFieldProps {
  readonly goal: number;
  readonly onChange: (goal: number) => void;
}

const GOAL_MAX = 1_000_000;

/** The number aimed for. Anything but a whole number from 1 to a million is said to be wrong and not kept. */
export function GoalField({ goal, onChange }: GoalFieldProps) {
  const [text, setText] = useState(String(goal));
  const [wrong, setWrong] = useState(false);
  const change = (typed: string) => {
    setText(typed);
    const value = /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
    const right = value >= 1 && value <= GOAL_MAX;
    setWrong(!right);
    if (right) onChange(value);
  };
  return (
    <fieldset>
      <legend>
        <label for="goal">{say('settingsGoal')}</label>
      </legend>
      <div class="choice">
        <input
          id="goal"
          class="field is-number"
          inputMode="numeric"
          maxLength={20}
          value={text}
          aria-invalid={wrong}
          aria-describedby="goal-wrong"
          onChange={(event) => change(event.currentTarget.value.trim())}
        />
        <span>{say('settingsGoalUnit')}</span>
      </div>
      <p id="goal-wrong" class="error" role="alert">
        {wrong ? say('settingsGoalWrong', { max: GOAL_MAX }) : ''}
      </p>
    </fieldset>
  );
}
