import { expect, test } from 'vitest'
import { runJob } from '#app/server/content/run-job.server'
import { spliced } from '#test/support/splice-scenario'

const joke = `<Reply id="joke" to="gave-up" tone="+2" respect="+2" set="trust -1">

Only an idiot would put a kettle on that way.

</Reply>`

const answer = (fragments: string) =>
	runJob({
		kind: 'scenario',
		slug: 'kettle',
		file: 'a.mdx',
		text: spliced(fragments),
		body: '',
		anchors: null,
		scenarios: null,
	})

test('whoever reads a text for its author tells where marks and words part, and that stops nothing', async () => {
	const { problems, scenario } = await answer(joke)
	const told = problems.filter(({ code, message }) => code === 'scorer-differs' && message.includes('"joke"'))
	expect(told.map(({ severity, line, column }) => [severity, line, column])).toEqual([
		['warning', expect.any(Number), 31],
		['warning', expect.any(Number), 41],
	])
	expect(scenario?.definition.scenes[0]?.replies.map(({ id }) => id)).toContain('joke')
})

test('what is settled is published without a word', async () => {
	const { problems } = await answer(`settled: [joke]\n…\n${joke}`)
	expect(problems.filter(({ message }) => message.includes('"joke"'))).toEqual([])
})
