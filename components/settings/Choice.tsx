export interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly hint?: string;
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, as radio buttons. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, hint, name, options, value, onChange } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
