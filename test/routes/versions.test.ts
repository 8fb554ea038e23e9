import { expect, test } from 'vitest'
import { addPublication } from '#app/server/store/publications.server'
import { peopledSite, posting } from '#test/support/peopled-site'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const page = '/studio/versions/scenario/the-parcel'
const first = 'hash of scenario the-parcel'
const second = 'second-version-of-it'

/** The parcel, and a second version in which one reply costs less and one line reads otherwise. */
async function twoVersions() {
	const site = await peopledSite()
	const { deps } = site
	const before = { ...theParcel(), slug: 'the-parcel', use: 'official' as const }
	const after = {
		...before,
		wanted: 'They owned it at once.',
		scenes: before.scenes.map((scene) => ({
			...scene,
			replies: scene.replies.map((reply) =>
				reply.id === 'courier' ? { ...reply, respect: -1 as const } : reply,
			),
		})),
	}
	await publishedScenario(deps, after, { hash: second })
	await addPublication(deps.db, {
		...{ id: 'p2', kind: 'scenario', slug: 'the-parcel', act: 'publish', hash: second, previousHash: first },
		...{ origin: 'studio', byId: 'theo', approval: 'second-person', approvedById: 'hanna' },
		...{ note: 'Fairer to the courier.', at: deps.now() },
	})
	await deps.db.contentHead.update({
		where: { kind_slug: { kind: 'scenario', slug: 'the-parcel' } },
		data: { file: 'content/scenarios/the-parcel/scenario.mdx' },
	})
	return site
}

test('the history says who published what, who approved it and why, and what is live', async () => {
	const site = await twoVersions()
	const { body } = await site.as('trainer', page)
	expect(body).toContain('By Person theo. Approved by Person hanna.')
	expect(body).toContain('Fairer to the courier.')
	expect(body).toContain('Published before this list was kept')
	expect(body.match(/Live now/g)).toHaveLength(1)
	expect(body).toContain('A few practice attempts')
	expect(body.match(/Restore as a draft<\/button>/g)).toHaveLength(1)
	const actions = [...body.matchAll(/<form method="(?:get|post)" action="(\/studio[^"]*)"/g)].map(
		([, to]) => to,
	)
	expect(new Set(actions)).toEqual(new Set([page]))
})

test('two versions are compared in meaning and by their text', async () => {
	const site = await twoVersions()
	const query = new URLSearchParams({ from: first, to: second }).toString()
	const { status, body } = await site.as('trainer', `${page}?${query}`)
	expect(status).toBe(200)
	expect(body).toContain('Reply “courier” now costs less respect: −2\u00a0→\u00a0−1.')
	expect(body).toContain('They owned it at once.')
	const other = await publishedScenario(site.deps, { ...theParcel(), slug: 'other' })
	const foreign = new URLSearchParams({ from: first, to: other }).toString()
	expect((await site.as('trainer', `${page}?${foreign}`)).status).toBe(404)
})

test('a version is read through from beginning to end, and no other text is', async () => {
	const site = await twoVersions()
	const see = (hash: string) => site.as('trainer', `${page}?${new URLSearchParams({ see: hash }).toString()}`)
	const { body } = await see(first)
	expect(body).toContain('What the notes say')
	expect(body).toContain('Words of own-and-ring.')
	expect((await see('hash of lesson respect/being-heard')).status).toBe(404)
})

test('an earlier version is restored as a draft that begins from what is live', async () => {
	const site = await twoVersions()
	const answer = await site.as('trainer', page, posting({ intent: 'restore', hash: first }))
	expect(answer.status).toBe(302)
	const [draft] = await site.deps.db.draft.findMany()
	expect(draft).toMatchObject({ slug: 'the-parcel', baseHash: second, ownerId: 'theo', state: 'writing' })
	expect(answer.headers.location).toBe(`/studio/drafts/${draft?.id}`)
	const foreign = posting({ intent: 'restore', hash: 'hash of lesson respect/being-heard' })
	expect((await site.as('trainer', page, foreign)).status).toBe(404)
})

test('a course has no page of its own in the studio, so its draft is begun here', async () => {
	const site = await twoVersions()
	const course = '/studio/versions/course/respect'
	expect((await site.as('trainer', course)).body).toContain('Edit in a draft</button>')
	expect((await site.as('trainer', page)).body).not.toContain('Edit in a draft</button>')
	await site.deps.db.contentHead.update({
		where: { kind_slug: { kind: 'course', slug: 'respect' } },
		data: { file: 'content/courses/respect/course.mdx' },
	})
	const edit = posting({ kind: 'course', slug: 'respect' })
	expect((await site.as('trainer', '/studio/drafts?index', edit)).status).toBe(302)
	expect(await site.deps.db.read.draft.findFirst()).toMatchObject({ kind: 'course', slug: 'respect' })
})

test('what a course needs is not retired: the course is named, and the reason is still there', async () => {
	const site = await twoVersions()
	const retire = posting({ intent: 'retire', reason: 'Nobody rings any more.' })
	const refused = await site.as('trainer', page, retire)
	expect(refused.status).toBe(409)
	expect(refused.body).toContain('Course respect needs it.')
	expect(refused.body).toContain('Nobody rings any more.</textarea>')
	const course = await site.as('trainer', '/studio/versions/course/respect', retire)
	expect([course.status, course.headers.location]).toEqual([302, '/studio/versions/course/respect'])
	expect((await site.as('trainer', page, retire)).status).toBe(302)
	const { body } = await site.as('trainer', page)
	expect(body).toContain('Bring it back')
	expect(body).toContain('Nobody rings any more.')
})

test('names that can be no text are not found', async () => {
	const site = await peopledSite()
	for (const path of [
		'guide/problems',
		'lesson/respect',
		'scenario/the-parcel/more',
		'scenario/nowhere',
		'x/y',
	])
		expect((await site.as('trainer', `/studio/versions/${path}`)).status).toBe(404)
})
