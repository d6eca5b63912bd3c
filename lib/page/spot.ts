/** A place where a mark may go, known by one element alone; where exactly is found when the mark is painted. */
export interface Place {
  /** One mark for each key: the same response may be shown in two lists, under two keys. */
  readonly key: string;
  /** While it is on the page, the place is. */
  readonly link: Element;
}

/** Finds where exactly the mark of a place goes; undefined when it fits nowhere. */
export type FindSpot<T extends Place> = (place: T) => Spot | undefined;

/** Where a mark belongs on the page. */
export interface Spot {
  /** One mark for each key: the same response may be shown in two lists, under two keys. */
  readonly key: string;
  /** What holds the name; the mark's host becomes its next sibling. */
  readonly name: Element;
  /** What may stand on the same line, such as the date. */
  readonly beside: readonly Element[];
  /** What the mark must stay within. */
  readonly card: Element;
}
