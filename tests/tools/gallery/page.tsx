import { render } from 'preact';
import '../../../components/screens.css';
import './set-language';
import { SCENES } from './scenes';

/** Shows the scene named after the hash, in the same kind of root element as the real page has. */
document.documentElement.dataset.scenes = JSON.stringify(
  SCENES.map(({ name, width, hover, click, press = [] }) => ({ name, width, hover, click, press })),
);
const scene = SCENES.find(({ name }) => name === location.hash.slice(1));
if (scene !== undefined) {
  const root = document.createElement('div');
  root.id = scene.root;
  document.body.append(root);
  document.title = `Good Turn: ${scene.name}`;
  scene.mount?.(root);
  if (scene.draw !== undefined) render(scene.draw(), root);
}
