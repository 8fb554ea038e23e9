import type { Composing } from './composed'
import type { FieldName, Item } from './script'
import type { Wanted } from './write-tag'
import type { Slots } from './written-words'

/** What writing a script back into a scenario needs to know. */
export type Writing = Omit<Composing, 'write'> & {
	slots: Slots
	/** The attributes that say what a field says now. */
	attribute: (field: FieldName, value: string | undefined, item: Item) => Wanted[]
	/** The id of a new scene, ending or reply. */
	idOf: (item: Item) => string
}
