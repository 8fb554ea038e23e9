import { experiences } from '../../scenario/definition'
import type { Labels } from './labels'
import { behindBullet, spokenIn, tailOf } from './line-signs'
import { type Item, itemOf, type ScriptKind, type ScriptNote } from './script'
import { spokenFields } from './spoken-fields'

const labelled =
	/^(stage|later|see|story|why|because|reason|like|or say|deed|do|does|if|either|or)\s*(\([^()]*(?:\([^()]*\)[^()]*)*\))?\s*:\s*(.*)$/i
const ofReply: ReadonlyMap<string, ScriptKind> = new Map<string, ScriptKind>([
	['why', 'why'],
	['because', 'why'],
	['reason', 'why'],
	['like', 'like'],
	['or say', 'like'],
	['deed', 'deed'],
	['do', 'deed'],
	['does', 'deed'],
])
const trainee = /^(?:you|me|agent|trainee|staff|employee|advisor)\s*:\s*(.*)$/i

type Labelled = { name: string; inner: string; words: string }

/** Reads the lines below a heading, one after the other, into its item. */
export function partReader(labels: Labels, titles: readonly string[], notes: ScriptNote[]) {
	let section: Item = itemOf('scene', 1)
	/** What an indented line goes on with. */
	let open: Item | null = null
	let reply: Item | null = null
	let near = false

	return {
		into(item: Item): void {
			section = item
			open = null
			reply = null
		},
		gap(): void {
			near = false
		},
		read(raw: string, line: number): void {
			readLine(raw.trim(), /^(?:\t| {2,})/.test(raw), line)
			near = true
		},
	}

	function readLine(text: string, indented: boolean, line: number): void {
		const label = labelIn(text)
		if (section.kind === 'brief') return words(section, label?.name === 'stage' ? label.words : text, line)
		if (indented && open && goesOn(text, label)) return words(open, text, line)
		if (label?.name === 'either' || label?.name === 'or') return choice(label, line)
		if (reply && label && ofReply.has(label.name)) return ofTheReply(reply, label, line)
		if (reply && label?.name === 'if') return condition(reply, label.words, line)
		if (reply && (near || indented) && isDeed(text)) return deed(reply, text.slice(1, -1), line)
		const answer = section.kind === 'scene' ? (behindBullet(text) ?? trainee.exec(text)?.[1] ?? null) : null
		if (answer !== null) return newReply(answer, line)
		part(section, text, label, line)
	}

	/** Whether an indented line belongs to what is open. */
	function goesOn(text: string, label: Labelled | null): boolean {
		if (reply) {
			if (label && (ofReply.has(label.name) || label.name === 'if')) return false
			return behindBullet(text) === null && !isDeed(text)
		}
		return open?.kind === 'see' || behindBullet(text) === null
	}

	function choice({ name, words: rest }: Labelled, line: number): void {
		const last = section.children.at(-1)
		const pick = name === 'or' && last?.kind === 'pick' ? last : itemOf('pick', line)
		if (pick !== last) section.children.push(pick)
		part(pick, rest, labelIn(rest), line)
	}

	function ofTheReply(owner: Item, { name, words: rest }: Labelled, line: number): void {
		const kind = ofReply.get(name) ?? 'like'
		const last = owner.children.at(-1)
		const holder = kind === 'why' && last?.kind === 'if' && last.children.length === 0 ? last : owner
		add(holder, itemOf(kind, line), rest)
	}

	function deed(owner: Item, said: string, line: number): void {
		add(owner, itemOf('deed', line), said.trim())
	}

	function condition(owner: Item, said: string, line: number): void {
		const { words: when, to, marks, odd } = tailOf(said, titles)
		noteOdd(odd, line)
		const fields = { ...(when === '' ? {} : { when }), ...(to === null ? {} : { to }), ...marks }
		const item = itemOf('if', line, { fields })
		owner.children.push(item)
		open = null
	}

	function newReply(said: string, line: number): void {
		const { words: rest, to, marks, odd } = tailOf(said, titles)
		noteOdd(odd, line)
		const item = itemOf('reply', line, { fields: { ...(to === null ? {} : { to }), ...marks } })
		section.children.push(item)
		reply = item
		open = item
		if (isRound(rest)) deed(item, rest.slice(1, -1), line)
		else if (rest !== '') item.children.push(itemOf('words', line, { text: rest }))
		open = item
	}

	function noteOdd(odd: string | null, line: number): void {
		if (odd === null) return
		notes.push({
			line,
			message: `"${odd}" cannot be read as marks, so it stands with the words for now.`,
			fix: 'Write both marks from -2 to +2: [tone +1, respect -1]. Or use words: [good tone, poor respect].',
		})
	}

	function part(owner: Item, text: string, label: Labelled | null, line: number): void {
		reply = null
		open = null
		if (label?.name === 'stage') return words(owner, label.words, line)
		if (label?.name === 'later') return add(owner, itemOf('later', line), label.words)
		if (label?.name === 'see')
			return add(
				owner,
				itemOf('see', line, { fields: label.inner === '' ? {} : { title: label.inner } }),
				label.words,
			)
		if (label?.name === 'story' && owner.kind === 'ending') return story(owner, label, line)
		const spoken = spokenIn(text, labels)
		if (!spoken) return words(owner, text, line)
		const { fields, words: said } = spokenFields(spoken, labels, line, notes)
		add(owner, itemOf('line', line, { fields }), said)
	}

	function story(owner: Item, { inner, words: rest }: Labelled, line: number): void {
		const experience = experiences.find((one) => one === inner.toLowerCase())
		if (inner !== '' && !experience)
			notes.push({
				line,
				message: `"${inner}" is no experience that a story can be for.`,
				fix: `Write one of these in the brackets: ${experiences.join(', ')}. Or leave the brackets out.`,
			})
		add(owner, itemOf('story', line, { fields: experience ? { experience } : {} }), rest)
	}

	function add(owner: Item, item: Item, said: string): void {
		owner.children.push(item)
		open = item
		if (said !== '') item.children.push(itemOf('words', item.line, { text: said }))
	}

	function words(owner: Item, text: string, line: number): void {
		if (text !== '') owner.children.push(itemOf('words', line, { text }))
	}
}

function labelIn(text: string): Labelled | null {
	const found = labelled.exec(text)
	if (!found) return null
	return {
		name: found[1]?.toLowerCase() ?? '',
		inner: (found[2] ?? '').slice(1, -1).trim(),
		words: found[3] ?? '',
	}
}

const isRound = (text: string): boolean => text.length > 2 && text.startsWith('(') && text.endsWith(')')
const isDeed = (text: string): boolean =>
	isRound(text) || /^\[[^[\]]+\]$/.test(text) || /^\*[^*\s][^*]*\*$/.test(text)
