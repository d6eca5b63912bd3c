import { entriesOf, valueAt } from './json';

/** Most references that are followed from one page state. */
const STEPS_MAX = 10_000;

/** The page's normalised state: follows references without ever going round in a circle. */
export class StateGraph {
  readonly #state: unknown;
  #steps = 0;

  constructor(state: unknown) {
    this.#state = state;
  }

  /** The entity with this key; undefined when missing. */
  entity(key: string): unknown {
    return valueAt(this.#state, key);
  }

  /** All entities whose key begins with the prefix, with the rest of the key. */
  entities(prefix: string): [string, unknown][] {
    return entriesOf(this.#state).flatMap(([key, entity]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), entity] as [string, unknown]] : [],
    );
  }

  /** Follows a reference (`{"__ref":…}`, until 2020 `{"type":"id","id":…}`) to what is no reference. */
  resolve(value: unknown): unknown {
    const visited = new Set<string>();
    let at = value;
    for (;;) {
      const reference =
        valueAt(at, '__ref') ?? (valueAt(at, 'type') === 'id' ? valueAt(at, 'id') : undefined);
      if (typeof reference !== 'string') return at;
      this.#steps += 1;
      if (visited.has(reference) || this.#steps > STEPS_MAX) return undefined;
      visited.add(reference);
      at = this.entity(reference);
    }
  }

  /** The value at a path of fields, references followed on the way. */
  at(entity: unknown, ...path: string[]): unknown {
    return path.reduce<unknown>((at, field) => this.resolve(valueAt(at, field)), this.resolve(entity));
  }

  /** The fields of an entity that have this name, whatever their arguments: `[arguments as JSON text, value]`. */
  fields(entity: unknown, name: string): [string, unknown][] {
    return entriesOf(entity).flatMap(([key, value]) => {
      if (key !== name && !key.startsWith(`${name}(`)) return [];
      return [[key.slice(name.length), this.resolve(value)] as [string, unknown]];
    });
  }
}
