/**
 * Where one block ends and the next begins: text that a float may pass, a section that only a page that lies may go past, what nothing
 * passes, the end of the document.
 */
export type Boundary = 'text' | 'section' | 'stop' | 'end';

/** `least`: the room it needs, or a page of its own. */
type Waiting<Node> = { readonly node: Node; readonly least: number | 'turned'; readonly page: number };
type Measures = { readonly left: number; readonly page: number; readonly number: number };

/** A page that is filled so far may end. */
const fullEnough = 2 / 3;
export const isFull = ({ left, page }: Pick<Measures, 'left' | 'page'>): boolean => left <= page * (1 - fullEnough);

/** Figures that would leave a page too empty wait for the next one, and the text that follows them goes before. */
export class Floats<Node> {
  #waiting: readonly Waiting<Node>[] = [];
  /** Whether the heading over the next figure stands where the figure has no room. */
  isExpected = false;

  /** Takes a figure that finds too little room on a page that is not full. */
  takes(node: Node, least: Waiting<Node>['least'], measures: Measures): boolean {
    const { isExpected } = this;
    this.isExpected = false;
    const fits = least !== 'turned' && least <= measures.left;
    if (fits || measures.left === measures.page || (isFull(measures) && !isExpected)) return false;
    this.#waiting = [...this.#waiting, { node, least, page: measures.number }];
    return true;
  }

  /** The figure to be set before the next block, and whether on a new page. */
  next(boundary: Boundary, measures: Measures): { readonly node: Node; readonly isOnNewPage: boolean } | undefined {
    const [first, ...others] = this.#waiting;
    if (first === undefined) return undefined;
    const fits = first.least !== 'turned' && first.least <= measures.left;
    if (!fits && !isFull(measures) && passes(first.least, boundary)) return undefined;
    if (first.least !== 'turned' && boundary === 'text' && first.page === measures.number) return undefined;
    this.#waiting = others;
    return { node: first.node, isOnNewPage: !fits };
  }
}

const passes = (least: number | 'turned', boundary: Boundary): boolean =>
  boundary === 'text' || (boundary === 'section' && least === 'turned');
