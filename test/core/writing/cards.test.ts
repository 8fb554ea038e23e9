import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { readingOf } from '#app/core/language/reading/read-text'
import { said, saidList, setSaid } from '#app/core/writing/cards/card-attributes'
import { addEntry, fieldAt, namesBelow, removeEntry, setField } from '#app/core/writing/cards/card-fields'
import { cardTags, putAfter, putInside, removed, swapped } from '#app/core/writing/cards/card-parts'
import { setInside, shownWords, wordRuns, writtenWords } from '#app/core/writing/cards/card-words'
import { freshName, newEnding, newReply, newScene } from '#app/core/writing/cards/new-cards'
import { tagsIn } from '#app/core/writing/map/tags'
import { type Splice, spliced } from '#app/core/writing/splice'
import { scenarioSlugs } from '#test/support/every-page'

const shipped = scenarioSlugs.map((slug) => ({
	slug,
	text: readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8'),
}))
const [first] = shipped
const text = shipped.find(({ slug }) => slug === 'first-customer')?.text ?? first?.text ?? ''
const reading = readingOf('scenario', text)
const scenes = tagsIn(reading.tags, 'Scene')
const replies = scenes.flatMap(({ children }) => tagsIn(children, 'Reply'))
const one = <T>(list: readonly T[]): T => {
	const [found] = list
	if (found === undefined) throw new Error('there is none')
	return found
}
const definitionOf = (given: string) =>
	compile(given, { file: 'f', slug: 'first-customer', anchors: null, walk: false, fair: false }).definition
const after = (splices: Splice[]) => spliced(text, splices)

describe.each(shipped)('$slug on cards', ({ text: own }) => {
	const read = readingOf('scenario', own)
	test('every card’s words, written as they are shown, leave the file as it was', () => {
		for (const tag of cardTags(read))
			for (const part of [tag, ...tagsIn(tag.children, 'Reply', 'Says', 'Thinks', 'Later', 'See')])
				for (const { span, shown } of wordRuns(own, part))
					expect(writtenWords(shown)).toBe(own.slice(span.start, span.end))
	})
	test('setting an attribute to what it says changes nothing', () => {
		for (const tag of cardTags(read).flatMap((card) => [card, ...tagsIn(card.children, 'Reply')]))
			for (const { name, value } of tag.attributes)
				if (value !== null && value === value.replace(/\s+/g, ' ').trim())
					expect(spliced(own, setSaid(own, tag, name, value))).toBe(own)
	})
})

test('what is typed on a card means itself, whatever signs are in it', () => {
	const reply = one(replies)
	const words = 'I <3 that, {really}: 5 < 6 <b>bold</b> {/* no */}'
	const [run] = wordRuns(text, reply)
	if (!run) throw new Error('the reply has no words')
	const definition = definitionOf(after([{ ...run.span, text: writtenWords(words) }]))
	const found = definition?.scenes
		.flatMap((scene) => scene.replies)
		.find(({ id }) => id === said(reply, 'id'))
	expect(found?.text).toBe(words)
	expect(shownWords(writtenWords(words))).toBe(words)
})

test('a value that is printed stays a value', () => {
	expect(writtenWords('Room <Value of="room"/>, {please}')).toBe('Room <Value of="room"/>, \\{please\\}')
})

test('a reason of several paragraphs gets both tags on lines of their own', () => {
	const why = one(tagsIn(one(replies).children, 'Why'))
	const made = after(setInside(text, why, 'One.\n\nTwo.'))
	expect(definitionOf(made)).not.toBe(null)
	expect(made).toContain('\n\nOne.\n\nTwo.\n\n</Why>')
})

test('marks, targets and lists are set, changed and taken away', () => {
	const reply = one(replies)
	const id = said(reply, 'id')
	const read = (given: string) =>
		definitionOf(given)
			?.scenes.flatMap((scene) => scene.replies)
			.find((found) => found.id === id)
	expect(read(after(setSaid(text, reply, 'tone', '-1')))?.tone).toBe(-1)
	expect(read(after(setSaid(text, reply, 'tone', null)))?.tone).toBe(null)
	expect(read(after(setSaid(text, reply, 'acts', 'listen ask')))?.acts).toEqual(['listen', 'ask'])
	expect(saidList({ attributes: [] }, 'meets')).toEqual([])
})

test('a quote in an attribute becomes a curly one, so that it cannot end it', () => {
	const scene = one(scenes)
	const made = after(setSaid(text, scene, 'title', 'The "last" train'))
	expect(definitionOf(made)?.scenes[0]?.title).toBe('The ”last” train')
})

test('a reply is added, moved and taken away, and the rest stays byte for byte', () => {
	const scene = one(scenes)
	const id = freshName(reading, 'I hear you, truly', 'reply')
	expect(id).toBe('i-hear-you-truly')
	const added = after(
		putInside(text, scene, newReply(id, said(scene, 'id') ?? '', 'I hear you.', 'Because.')),
	)
	const again = readingOf('scenario', added)
	const own = tagsIn(one(tagsIn(again.tags, 'Scene')).children, 'Reply')
	const last = own.at(-1)
	const before = own.at(-2)
	if (!last || !before) throw new Error('the scene has too few replies')
	expect(said(last, 'id')).toBe(id)
	expect(spliced(added, removed(added, last)).replace(/\n{2,}/g, '\n\n')).toBe(
		text.replace(/\n{2,}/g, '\n\n'),
	)
	const turned = readingOf('scenario', spliced(added, swapped(added, before, last)))
	expect(tagsIn(one(tagsIn(turned.tags, 'Scene')).children, 'Reply').at(-2)?.attributes[0]?.value).toBe(id)
})

test('a new scene and a new ending can be read', () => {
	const scene = one(scenes)
	const reply = newReply('fresh', 'fresh-end', 'Yes.', 'It helps.')
	const written = `${newScene('fresh-scene', 'Fresh', 'Well?', [reply])}\n\n${newEnding('fresh-end', 'End', 'Bye.', 'It was fine.')}`
	const names = readingOf('scenario', after(putAfter(text, scene, written))).names
	const declared = names.filter(({ declares }) => declares).map(({ name }) => name)
	expect(declared).toEqual(expect.arrayContaining(['fresh-scene', 'fresh', 'fresh-end']))
})

test('details of the front matter are set where they stand, or added', () => {
	const renamed = after(setField(text, reading, ['title'], 'A: "better" title'))
	expect(definitionOf(renamed)?.title).toBe('A: "better" title')
	const [person = ''] = namesBelow(reading, 'people')
	expect(
		definitionOf(after(setField(text, reading, ['people', person, 'name'], 'Ann')))?.people[0]?.name,
	).toBe('Ann')
	const greeted = after(setField(text, reading, ['greeting'], 'Good morning.'))
	expect(definitionOf(greeted)?.greeting).toBe('Good morning.')
	expect(fieldAt(reading, 'nothing')).toBe(null)
})

test('needs are added and taken away again', () => {
	const added = after(addEntry(text, reading, 'needs', 'warm-meal', 'text: "A warm meal", side: task'))
	const again = readingOf('scenario', added)
	expect(namesBelow(again, 'needs')).toContain('warm-meal')
	expect(spliced(added, removeEntry(added, again, 'needs', 'warm-meal'))).toBe(text)
})
