import { holdsNothing, mayStandIn, meantBy } from '../components'
import { pair } from '../scan/pair'
import { scan } from '../scan/scan'
import { openScanning } from '../scan/scanning'
import type { Tag } from '../scan/tag'

/** A stretch of the body, and what kind of text it is of. Only scenarios have rules of what may stand in what. */
export type Stretch = { start: number; end: number; scenario: boolean }

/** The tags of a stretch in order, each opening one with the one that closes it. What is wrong with them is not told. */
export function tagsIn(source: string, { start, end, scenario }: Stretch): Tag[] {
	const scanning = openScanning(source, { start, end }, () => {})
	scan(scanning)
	if (scenario) pair(scanning)
	else pairByName(scanning.tags)
	return scanning.tags
}

function pairByName(tags: readonly Tag[]): void {
	const open: Tag[] = []
	for (const tag of tags) {
		if (!tag.close) {
			if (!tag.selfClosing) open.push(tag)
			continue
		}
		const partner = open.findLastIndex(({ name }) => name === tag.name)
		if (partner < 0) continue
		const [opening] = open.splice(partner)
		if (opening) opening.closing = tag
	}
}

/** Whether a tag holds what follows it: it is open, and something may stand in it. */
export function isHolding({ name, selfClosing, closing }: Tag, scenario: boolean): boolean {
	if (selfClosing) return false
	if (closing) return true
	const meant = scenario ? meantBy(name) : null
	return meant ? !holdsNothing(meant) : /^\p{Lu}/u.test(name)
}

/** Whether a tag may stand straight inside another; between tags that nobody knows anything may. */
export function mayHold(outer: Tag, inner: Tag, scenario: boolean): boolean {
	if (!scenario) return true
	const [holder, held] = [meantBy(outer.name), meantBy(inner.name)]
	return !holder || !held || mayStandIn(holder, held)
}
