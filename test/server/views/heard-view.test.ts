import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { marked } from '#app/core/wording/marked'
import { heardView } from '#app/server/views/heard-view.server'
import { spliced } from '#test/support/splice-scenario'

const joke = (id: string) => `<Reply id="${id}" to="gave-up" tone="+2" respect="+2" set="trust -1">

Only an idiot would put a kettle on like ${id}.

</Reply>`

function view(hash: string, ...fragments: string[]) {
	const source = spliced(fragments.join('\n…\n'))
	const { definition } = compile(source, { file: 'a.mdx', slug: 'a', anchors: null, fair: false })
	if (!definition) throw new Error('it does not compile')
	return heardView({ hash, source, definition })
}

test('every reply is there with its marks, those that differ first, the settled ones after the others', () => {
	const { replies } = view('one', 'settled: [ann]', joke('ann'), joke('bob'))
	const first = replies.slice(0, replies.filter(({ gap }) => gap > 0).length)
	expect(first.map(({ id }) => id)).toEqual(expect.arrayContaining(['ann', 'bob']))
	expect(first.map(({ settled }) => settled).toSorted()).toEqual(first.map(({ settled }) => settled))
	const ann = replies.find(({ id }) => id === 'ann')
	expect(ann).toMatchObject({
		scene: 'The phone rings',
		marks: { tone: [2], respect: [2] },
		capped: 'insult',
		settled: true,
		apart: ['tone', 'respect'],
	})
	expect(replies).toHaveLength(2 + 16)
})

test('what is heard is what the scorer hears, with the customer before it', () => {
	const { replies } = view('two')
	const bin = replies.find(({ id }) => id === 'bin')
	const { tone, respect, acts } = marked({
		text: bin?.text ?? '',
		context: 'And what do I do with this one?',
		channel: 'phone',
	})
	expect(bin).toMatchObject({ heard: { tone, respect }, acts })
})

test('a version is heard once', () => {
	expect(view('three')).toBe(view('three'))
})

test('the phrasings of a need are heard, each with its kind', () => {
	const { needs } = view(
		'four',
		`needs:
  fixed:
    text: "Sam has a kettle that works"
    side: task
    must: true
    examples: ["I'll send you another one.", "A new one goes out.", "Let me replace it.", "You will have a new kettle."]
    near: ["I could see whether we have one.", "You can buy a new one."]`,
	)
	expect(needs.map(({ need, phrasings }) => [need, phrasings.map(({ kind }) => kind)])).toEqual([
		['fixed', ['example', 'example', 'example', 'example', 'near', 'near']],
	])
})
