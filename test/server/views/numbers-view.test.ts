import { expect, test } from 'vitest'
import type { StoredAttempt } from '#app/core/assessment/numbers/facts-of'
import type { Deps } from '#app/server/deps.server'
import { addTrainer, createTeam } from '#app/server/store/teams.server'
import { addTurnMarks } from '#app/server/store/turn-marks.server'
import { numbersView } from '#app/server/views/numbers-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keptAttempts } from '#test/support/kept-attempts'
import { playedBy, saysInTurn } from '#test/support/official-attempts'
import { publishedScenario } from '#test/support/published'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const asking = aScenario({
	slug: 'asking',
	use: 'official',
	scenes: [
		aScene('opening', [
			aReply('ask', 'second', { tone: 2, respect: 2 }),
			aReply('tell', 'second', { tone: -1, respect: -1 }),
		]),
		aScene('second', [aReply('end', 'good', { tone: 1, respect: 1 })]),
	],
})
const theo = { id: 'theo', trains: ['desk'] }
const all = { version: null, from: null, to: null }
const january = Date.UTC(2026, 0, 5, 9)

/** A team of so many at the desk, theirs and somebody else's trainer, and a scenario. */
async function house(
	count: number,
	yard = 0,
): Promise<{ deps: Deps; hash: string; desk: string[]; yard: string[] }> {
	const deps = await testDeps()
	for (const id of ['desk', 'yard']) await createTeam(deps.db, { id, name: id })
	const people = async (teamId: string, howMany: number) => {
		const ids = Array.from({ length: howMany }, (_, at) => `${teamId}-${at}`)
		for (const id of ids) await colleague(deps, id, { teamId })
		return ids
	}
	const [desk, others] = [await people('desk', count), await people('yard', yard)]
	await colleague(deps, 'theo', { role: 'trainer' })
	await addTrainer(deps.db, 'desk', 'theo')
	return { deps, hash: await publishedScenario(deps, asking), desk, yard: others }
}

const attempt = (person: string, way: string[], more: Partial<StoredAttempt> = {}): StoredAttempt =>
	playedBy(asking, saysInTurn(...way), { id: `of-${person}`, person, startedAt: january, ...more })
const picked = (view: Awaited<ReturnType<typeof numbersView>>, reply: string) =>
	view?.numbers?.scenes.flatMap(({ replies }) => replies).find((one) => one.reply === reply)

test('official attempts of the trainees of one’s own teams are counted, and of nobody else', async () => {
	const { deps, hash, desk, yard } = await house(6, 7)
	await keptAttempts(deps, { slug: 'asking', hash }, [
		...desk.map((who) => attempt(who, ['ask', 'end'])),
		...yard.map((who) => attempt(who, ['tell', 'end'])),
	])
	const view = await numbersView(deps, theo, 'asking', all)
	expect(view).toMatchObject({ state: 'told', numbers: { people: 6, ended: 6 } })
	expect(picked(view, 'ask')).toMatchObject({ offered: 6, picked: 6 })
	expect(picked(view, 'tell')).toMatchObject({ offered: 6, picked: 0 })
})

test('practice is nobody’s business', async () => {
	const { deps, hash, desk } = await house(6)
	const practised = desk.map((who) => ({ ...attempt(who, ['ask', 'end']), mode: 'practice' as const }))
	await keptAttempts(deps, { slug: 'asking', hash }, practised)
	expect(await numbersView(deps, theo, 'asking', all)).toMatchObject({ state: 'none', numbers: null })
})

test('a trainer’s own attempt in a team they train is not counted', async () => {
	const { deps, hash, desk } = await house(5)
	await deps.db.person.update({ where: { id: 'theo' }, data: { teamId: 'desk' } })
	const everybody = [...desk, 'theo'].map((who) => attempt(who, ['ask', 'end']))
	await keptAttempts(deps, { slug: 'asking', hash }, everybody)
	expect((await numbersView(deps, theo, 'asking', all))?.numbers?.people).toBe(5)
})

test('of fewer than five people nothing is told', async () => {
	const { deps, hash, desk } = await house(4)
	const tries = desk.flatMap((who) =>
		[0, 1].map((nth) => attempt(who, ['ask', 'end'], { id: `${who}-${nth}`, startedAt: january + nth })),
	)
	await keptAttempts(deps, { slug: 'asking', hash }, tries)
	expect(await numbersView(deps, theo, 'asking', all)).toMatchObject({
		state: 'few',
		days: null,
		numbers: null,
	})
})

test('an open attempt is counted as dropped after seven days without a move, and not at all before', async () => {
	const { deps, hash, desk } = await house(10)
	const yesterday = deps.now().getTime() - 24 * 3_600_000
	await keptAttempts(
		deps,
		{ slug: 'asking', hash },
		desk.map((who, at) => {
			const startedAt = at < 5 ? january : yesterday
			return { ...attempt(who, ['ask'], { startedAt }), ended: false }
		}),
	)
	const view = await numbersView(deps, theo, 'asking', all)
	expect(view?.numbers).toMatchObject({ people: 5, ended: 0 })
	expect(view?.numbers?.scenes[1]).toMatchObject({ visits: 5, stopped: 5 })
})

test('what is stored as an attempt’s result is not believed: its moves are played again', async () => {
	const { deps, hash, desk } = await house(5)
	await keptAttempts(
		deps,
		{ slug: 'asking', hash },
		desk.map((who) => attempt(who, ['tell', 'end'])),
	)
	await deps.db.attempt.updateMany({ data: { passed: true } })
	expect((await numbersView(deps, theo, 'asking', all))?.numbers).toMatchObject({ passed: 0, notYet: 5 })
})

test('once a trainer has confirmed marks the figures follow', async () => {
	const { deps, hash, desk } = await house(5)
	await keptAttempts(
		deps,
		{ slug: 'asking', hash },
		desk.map((who) => attempt(who, ['tell', 'end'], { awaited: true })),
	)
	const before = await numbersView(deps, theo, 'asking', all)
	expect(before?.numbers).toMatchObject({ passed: 0, notYet: 0, awaited: 5 })
	const mark = {
		kind: 'confirmed',
		tone: 100,
		respect: 100,
		byId: 'theo',
		scorer: null,
		reason: 'It was kind.',
	} as const
	const marks = desk.flatMap((who) =>
		[1, 2].map((number) => ({
			...mark,
			id: `${who}-${number}`,
			attemptId: `of-${who}`,
			number,
			at: deps.now(),
		})),
	)
	await deps.db.write(async (tx) => {
		await addTurnMarks(tx, marks)
		await tx.attempt.updateMany({ data: { confirmation: 'confirmed' } })
	})
	expect((await numbersView(deps, theo, 'asking', all))?.numbers).toMatchObject({ passed: 5, awaited: 0 })
})

test('each version is told of by itself, and the live one first', async () => {
	const { deps, hash, desk } = await house(6)
	await keptAttempts(
		deps,
		{ slug: 'asking', hash },
		desk.map((who) => attempt(who, ['ask', 'end'])),
	)
	const newer = await publishedScenario(deps, { ...asking, title: 'Asking again' }, { hash: 'newer' })
	const view = await numbersView(deps, theo, 'asking', all)
	expect(view).toMatchObject({ version: newer, title: 'Asking again', state: 'none' })
	expect(view?.versions.map((one) => [one.hash, one.live]).sort()).toEqual([
		[hash, false],
		[newer, true],
	])
	expect(await numbersView(deps, theo, 'asking', { ...all, version: hash })).toMatchObject({ state: 'told' })
})

test('days choose by when people began, and are widened to groups of five', async () => {
	const { deps, hash, desk } = await house(13)
	const day = 24 * 3_600_000
	const begun = desk.map((who, at) =>
		attempt(who, [at < 6 ? 'ask' : 'tell', 'end'], { startedAt: january + Math.floor(at / 6) * 10 * day }),
	)
	await keptAttempts(deps, { slug: 'asking', hash }, begun)
	const view = await numbersView(deps, theo, 'asking', { ...all, from: '2026-01-25' })
	// One began on the 25th: six of the 15th are counted with them.
	expect(view).toMatchObject({ days: { from: '2026-01-15', to: '2026-01-25' }, numbers: { people: 7 } })
	expect(picked(view, 'ask')?.picked).toBe(0)
})

test('a scenario that is not there, or a version of another, has no numbers', async () => {
	const { deps } = await house(0)
	const other = await publishedScenario(deps, aScenario({ slug: 'other' }))
	expect(await numbersView(deps, theo, 'nothing-here', all)).toBeNull()
	expect(await numbersView(deps, theo, 'asking', { ...all, version: other })).toBeNull()
})

test('who looks after no team is told so', async () => {
	const { deps } = await house(0)
	expect(await numbersView(deps, { id: 'theo', trains: [] }, 'asking', all)).toMatchObject({
		state: 'no-team',
	})
})

test('no name, no address and no id of a person or attempt is in what is sent', async () => {
	const { deps, hash, desk } = await house(6)
	await keptAttempts(
		deps,
		{ slug: 'asking', hash },
		desk.map((who) => attempt(who, ['ask', 'end'])),
	)
	const sent = JSON.stringify(await numbersView(deps, theo, 'asking', all))
	expect(sent).not.toMatch(/desk-\d|Person|example\.test|of-desk/)
})
