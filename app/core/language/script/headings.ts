import { folded } from './folded'
import type { Labels } from './labels'
import { capitals, type Heading, headingIn } from './line-signs'

/** The headings of a script by line (from 0), and the lines that only draw a rule under them. */
export function headingsIn(lines: readonly string[], labels: Labels): ReadonlyMap<number, Heading | null> {
	const found = new Map<number, Heading | null>()
	const titles = new Map([...labels.targets].map(([, label]) => [folded(label).toLowerCase(), label]))
	lines.forEach((line, at) => {
		const text = line.trim()
		if (text === '' || found.has(at)) return
		if (/^(?:={3,}|-{3,}|_{3,}|\*{3,}|\u2014{2,})$/.test(text)) {
			found.set(at, null)
			return
		}
		const alone = (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === ''
		const known = alone ? titles.get(folded(text).toLowerCase()) : undefined
		const large = alone && at > 0 ? capitals(text) : null
		const under = /^(?:={3,}|-{3,}|_{3,}|\u2014{2,})$/.test((lines[at + 1] ?? '').trim())
		const sure = headingIn(text)
		if (under && isTitle(text)) found.set(at + 1, null)
		if (sure) found.set(at, sure)
		else if (known !== undefined || (under && isTitle(text)) || large !== null)
			found.set(at, asHeading(known ?? large ?? text))
	})
	return found
}

const isTitle = (text: string): boolean => text.length <= 80 && !/^(?:title|summary)\s*:/i.test(text)

const asHeading = (title: string): Heading =>
	headingIn(`# ${title}`) ?? { kind: 'scene', title, outcome: null }
