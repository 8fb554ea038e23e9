import { expect, test } from 'vitest'
import { draftById } from '#app/server/store/drafts.server'
import { newDraftWords as words } from '#app/ui/words/studio-new'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'

const post = (site: PeopledSite, form: Record<string, string>) =>
	site.as('trainer', '/studio/new', posting(form))

async function begun(site: PeopledSite, form: Record<string, string>) {
	const { status, headers } = await post(site, form)
	expect(status).toBe(302)
	const address = new URL(headers.location ?? '', 'http://here')
	const draft = await draftById(site.deps.db.read, address.pathname.split('/').at(-1) ?? '')
	return { address, draft }
}

test('a scenario begins as its template, under a title and a name of one’s own', async () => {
	const site = await peopledSite()
	const form = { template: 'scenario-complaint', title: 'Rain: “inside”', name: 'rain-inside' }
	const { draft } = await begun(site, form)
	expect(draft).toMatchObject({
		kind: 'scenario',
		slug: 'rain-inside',
		file: 'content/scenarios/rain-inside/scenario.mdx',
		ownerId: 'theo',
		baseHash: null,
	})
	expect(draft?.text).toContain('\ntitle: "Rain: “inside”"\n')
})

test('a script begins where it is pasted in, and its name comes from its title', async () => {
	const site = await peopledSite()
	const { address, draft } = await begun(site, { template: 'scenario-script', title: 'The Café' })
	expect(address.search).toBe('?write=script')
	expect(draft?.slug).toBe('the-cafe')
})

test('a lesson goes to the end of its course, and its own next to it', async () => {
	const site = await peopledSite()
	const form = { template: 'lesson-talk', title: 'One line', course: 'respect', place: '' }
	const first = await begun(site, form)
	expect(first.draft).toMatchObject({ kind: 'lesson', slug: 'respect/one-line' })
	const [, number] = /\/(\d\d)-one-line\.mdx$/.exec(first.draft?.file ?? '') ?? []
	const taken = await post(site, { ...form, title: 'Another', place: String(Number(number)) })
	expect(taken.status).toBe(400)
	expect(taken.body).toContain(words.problems['place-taken'])
	const second = await begun(site, { ...form, title: 'Another' })
	expect(Number(/\/(\d\d)-/.exec(second.draft?.file ?? '')?.[1])).toBe(Number(number) + 1)
})

test('what is wrong is said, and what was typed is still there', async () => {
	const site = await peopledSite()
	const { status, body } = await post(site, { template: 'lesson-cards', title: 'Kept words', name: 'Not OK' })
	expect(status).toBe(400)
	for (const why of ['bad-name', 'no-course'] as const) expect(body).toContain(words.problems[why])
	expect(body).toContain('value="Kept words"')
	expect(body).toContain('value="Not OK"')
})

test('a name that something has already is refused, and nothing is lost', async () => {
	const site = await peopledSite()
	const { status, body } = await post(site, { template: 'scenario-blank', title: 'The parcel' })
	expect(status).toBe(409)
	expect(body).toContain(words.problems.taken)
	expect(body).toContain('value="The parcel"')
})

test('a title with no letter that an address knows asks for a name', async () => {
	const site = await peopledSite()
	const { status, body } = await post(site, { template: 'scenario-blank', title: '配達' })
	expect(status).toBe(400)
	expect(body).toContain(words.problems['no-name'])
})
