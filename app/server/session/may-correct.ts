import { may } from './permissions'
import { type Asking, mayReach } from './scope'

/** Whether somebody may ask for corrections of a person's records: whoever has a part in them, as far as they may read. */
export function mayCorrect(me: Asking, whose: { id: string; teamId: string | null }): boolean {
	return may(me.role, 'records-correct') !== false && mayReach(me, 'records-read', whose)
}
