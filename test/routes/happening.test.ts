import { expect, test } from 'vitest'
import { addTrainer } from '#app/server/store/teams.server'
import { peopledSite, posting } from '#test/support/peopled-site'

const lesson = '/courses/respect/being-heard'
const words = 'The till has no button for it.'

async function happening() {
	const site = await peopledSite()
	await addTrainer(site.deps.db, 'desk', 'theo')
	const tell = (path: string, fields: Record<string, string>) =>
		site.as('trainee', path, posting({ intent: 'happens', ...fields }))
	const onlyId = async () => (await site.deps.db.obstacle.findFirstOrThrow()).id
	return { site, tell, onlyId }
}

test('without scripts: told in a lesson without a name, answered, read at home and in the lesson', async () => {
	const { site, tell, onlyId } = await happening()
	expect((await site.as('trainee', lesson)).body).toContain('This happens here')
	const sent = await tell(lesson, { text: words, named: 'without' })
	expect(sent.headers.location).toBe(`${lesson}#happens`)
	const list = (await site.as('trainer', '/happens')).body
	for (const shown of [words, 'Somebody of your teams', 'Lesson being-heard']) expect(list).toContain(shown)
	expect(list).not.toContain('Person nina')
	const answer = { id: await onlyId(), was: '', state: 'looking', answer: 'I will ask for one.' }
	expect((await site.as('trainer', '/happens?state=new', posting(answer))).headers.location).toBe(
		'/happens?state=new',
	)
	for (const path of ['/', lesson]) {
		const { body } = await site.as('trainee', path)
		for (const shown of ['I will ask for one.', 'Being looked into']) expect(body).toContain(shown)
	}
	await site.as('trainee', '/?index', posting({ intent: 'happens-seen', id: answer.id }))
	expect((await site.as('trainee', '/')).body).not.toContain('I will ask for one.')
	expect((await site.as('trainee', lesson)).body).toContain('I will ask for one.')
})

test('told in a debrief with a name, and taken back while it is new', async () => {
	const { site, tell, onlyId } = await happening()
	const debrief = `/attempts/${site.ended}/debrief`
	await site.as('trainee', debrief, posting({ intent: 'felt', felt: 'calm' }))
	expect((await tell(debrief, { text: words, named: 'with' })).headers.location).toBe(`${debrief}#happens`)
	expect((await site.as('trainer', '/happens')).body).toContain('Person nina')
	const back = posting({ intent: 'happens-back', id: await onlyId() })
	expect((await site.as('trainee', debrief, back)).status).toBe(302)
	expect(await site.deps.db.obstacle.count()).toBe(0)
})

test('what was typed and chosen is still there after an error, on both sides', async () => {
	const { site, tell, onlyId } = await happening()
	const long = 'd'.repeat(1_001)
	const refused = await tell(lesson, { text: long, named: 'with' })
	expect(refused.status).toBe(422)
	expect(refused.body).toContain(long)
	expect(refused.body).toContain('href="#happens-text"')
	expect(refused.body).toMatch(/name="named"[^>]*checked=""[^>]*value="with"/)
	await tell(lesson, { text: words, named: 'without' })
	const id = await onlyId()
	const answer = (fields: Record<string, string>) =>
		site.as('trainer', '/happens', posting({ id, was: '', ...fields }))
	const unsaid = await answer({ state: '', answer: 'I will ask.' })
	expect([unsaid.status, unsaid.body.includes('I will ask.')]).toEqual([422, true])
	await answer({ state: 'changed', answer: 'It is there.' })
	const late = await answer({ state: 'cannot', answer: 'It cannot be.' })
	expect(late.status).toBe(409)
	for (const shown of ['It is there.', 'It cannot be.', 'A colleague has just answered'])
		expect(late.body).toContain(shown)
})

test('it is in nobody’s records, exports or other pages', async () => {
	const { site, tell } = await happening()
	await tell(lesson, { text: words, named: 'with' })
	for (const [who, path] of [
		['hr', '/records'],
		['hr', '/people'],
		['admin', '/audit'],
		['trainee', '/account/records.csv'],
	] as const)
		expect((await site.as(who, path)).body).not.toContain(words)
	for (const who of ['trainee', 'hr', 'admin'] as const)
		expect((await site.as(who, '/happens')).status).toBe(403)
})
