import type { WelcomeStep } from '../../../components/welcome/Welcome';
import { Welcome } from '../../../components/welcome/Welcome';
import type { Scene } from './scenes';

function scene(name: string, step: WelcomeStep, error?: string): Scene {
  return {
    name,
    root: 'welcome',
    width: 1100,
    draw: () => (
      <Welcome
        step={step}
        busy={false}
        error={error}
        onGoOn={() => {}}
        onNotForMe={() => {}}
        onBack={() => {}}
        onRestore={() => {}}
      />
    ),
  };
}

export const WELCOME_SCENES: readonly Scene[] = [
  scene('welcome', 'reading', 'That was not saved: the browser could not write.'),
  scene('welcome-gone-on', 'goneOn'),
  scene('welcome-not-for-me', 'notForMe'),
];
