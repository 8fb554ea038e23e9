import stored from './marks.json'
import { type Learnt, unpacked } from './unpacked'

let read: Learnt | undefined

/** What this release of the scorer has learnt; unpacked at its first use. */
export function learnt(): Learnt {
	read ??= unpacked(stored)
	return read
}
