import type { Seen } from './every-page'
import type { Page, Visitor } from './visitor'

/** A new draft from a template, named by the row; answers its path. */
async function draftPath(visitor: Visitor, template: string, name: string): Promise<string> {
	const course = template.startsWith('lesson-') ? { course: 'respect' } : {}
	const begun = await visitor.post('/studio/new', { template, title: `A draft of ${name}`, name, ...course })
	if (!/drafts\//.test(begun.url)) throw new Error(`no draft was begun: ${begun.status} at ${begun.url}`)
	return new URL(begun.url).pathname
}

const bench = (template: string, query: string): Seen => ({
	who: 'trainer',
	status: 200,
	name: `the bench of ${template} at ${query || 'its beginning'}`,
	path: async (visitor) =>
		`${await draftPath(visitor, template, `${template}-${query}`.replace(/\W+/g, '-'))}?${query}`,
})

const scenario = 'scenario-complaint'
const lesson = 'lesson-talk'

/** The bench in each way to write and to see, and what stands around it: each row makes a draft of its own. */
export const studioPages: Seen[] = [
	...['cards', 'script', 'source'].map((write) => bench(scenario, `write=${write}`)),
	...['problems', 'play', 'map', 'outline'].map((see) => bench(scenario, `see=${see}&side=see`)),
	bench(lesson, 'see=read&side=see'),
	bench('scenario-script', 'write=script'),
	{
		who: 'trainer',
		status: 200,
		name: 'the review of a draft',
		path: async (visitor) => `${await draftPath(visitor, scenario, 'to-review')}/review`,
	},
	{
		who: 'trainer',
		status: 200,
		name: 'two versions compared',
		path: async (visitor) => {
			const slug = 'of-two-versions'
			const done = /<Note>TODO .*?<\/Note>/
			await publish(visitor, await draftPath(visitor, scenario, slug), (text) => text.replace(done, ''))
			const again = await visitor.post('/studio/drafts', { kind: 'scenario', slug })
			const page = await publish(visitor, new URL(again.url).pathname, (text) =>
				text.replace('tone="+1"', 'tone="0"'),
			)
			const [to, from] = [...page.document.querySelectorAll('select[name=from] option')].map(
				(option) => option.getAttribute('value') ?? '',
			)
			return `${new URL(page.url).pathname}?from=${from}&to=${to}`
		},
	},
]

const field = (page: Page, name: string) =>
	page.document.querySelector(`input[name=${name}]`)?.getAttribute('value') ?? ''

/** Changes a draft and publishes it by its review page; answers the page of its versions. */
async function publish(visitor: Visitor, path: string, change: (text: string) => string): Promise<Page> {
	const source = await visitor.get(`${path}?write=source`)
	const text = source.document.querySelector('textarea[name=text]')?.textContent ?? ''
	await visitor.post(`${path}?index`, {
		intent: 'save',
		version: field(source, 'version'),
		text: change(text),
	})
	const version = field(await visitor.get(`${path}/review`), 'version')
	return visitor.post(`${path}/review`, { intent: 'publish', version, note: 'A little kinder.' })
}
