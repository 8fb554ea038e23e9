import { Annotation } from '@codemirror/state'

/** On a change that was made elsewhere, so that it is not told back. */
export const fromOutside = Annotation.define<boolean>()
