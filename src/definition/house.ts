/** The look of the office: `templates/house.yaml`. Lengths in millimetres or points as the name says, colours as #RRGGBB. */
export type House = {
  readonly fonts: {
    readonly family: string;
    readonly regular: string;
    readonly semibold: string;
    readonly italic: string;
    readonly fallback: string;
  };
  readonly page: {
    readonly topMm: number;
    readonly bottomMm: number;
    readonly leftMm: number;
    readonly rightMm: number;
  };
  readonly colours: {
    readonly ink: string;
    readonly house: string;
    readonly arrivals: string;
    readonly departures: string;
    readonly net: string;
    readonly grey: string;
    readonly line: string;
    readonly lightLine: string;
    readonly tint: string;
    readonly sequence: readonly string[];
    /** Classes of a map, from the lowest. */
    readonly scale: readonly string[];
    /** Classes of a map on both sides of zero, which lies in the middle. */
    readonly diverging: readonly string[];
  };
  /** Size and leading in points. */
  readonly type: Readonly<
    Record<
      | 'title'
      | 'period'
      | 'h1'
      | 'h2'
      | 'text'
      | 'table'
      | 'tableHead'
      | 'caption'
      | 'note'
      | 'keyNumber'
      | 'keyLabel'
      | 'keyChange',
      { readonly size: number; readonly leading: number }
    >
  >;
};
