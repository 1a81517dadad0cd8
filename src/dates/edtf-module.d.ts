/** The part of the edtf package that is used here; it ships no types. Days and bounds are epoch milliseconds. */
declare module 'edtf' {
  type Extended = { readonly type: string; readonly min: number | null; readonly max: number | null }
  export default function edtf(text: string): Extended
}
