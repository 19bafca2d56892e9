/** A half-open stretch of some text, in UTF-16 code units from 0. Which text is said where the span is made. */
export interface Span {
  readonly from: number
  readonly to: number
}
