import { expect, test } from 'vitest'
import { attemptById } from '#app/server/store/attempts.server'
import { theo, typedOfficially } from '#test/support/awaited'
import { answered, contested, endedOfficially, gives, weighItUp } from '#test/support/disputed'
import { peopledSite, posting } from '#test/support/peopled-site'
import { publishedScenario } from '#test/support/published'

async function disputing() {
	const site = await peopledSite()
	await typedOfficially(site.deps, 'desk', ['theo'])
	await publishedScenario(site.deps, weighItUp)
	const attempt = await endedOfficially(site.deps)
	const debrief = `/attempts/${attempt.id}/debrief`
	await site.as('trainee', debrief, posting({ intent: 'felt', felt: 'calm' }))
	const ask = (fields: Record<string, string>) => site.as('trainee', debrief, posting(fields))
	return { site, attempt, debrief, ask }
}

test('without scripts: a trainee asks, a trainer marks blind, then decides, and the trainee reads the answer', async () => {
	const { site, attempt, debrief, ask } = await disputing()
	const asked = await ask({ intent: 'contest', move: '1', reason: 'I meant it kindly.' })
	expect(asked.headers.location).toBe(`${debrief}?move=1#move-1`)
	expect((await site.as('trainee', debrief)).body).toContain('You have asked for a second look')
	const list = await site.as('trainer', '/disputes')
	const path = /\/disputes\/[\w-]+/.exec(list.body)?.[0] ?? ''
	const blind = (await site.as('trainer', path)).body
	for (const shown of ['You will have to wait.', 'I meant it kindly.', 'Line opening:says-1.'])
		expect(blind).toContain(shown)
	for (const hidden of [
		'value="keep"',
		'Why wait.',
		'counts now<',
		'Person nina',
		'name="answer"',
		'studio/scen',
	])
		expect(blind).not.toContain(hidden)
	const own = { intent: 'blind', 'tone-1': '75', 'respect-1': '50' }
	expect((await site.as('trainer', path, posting(own))).headers.location).toBe(path)
	const compare = (await site.as('trainer', path)).body
	for (const shown of ['value="keep"', 'Why wait.', 'your mark<', 'name="answer"'])
		expect(compare).toContain(shown)
	const decided = { ...own, intent: 'confirm', answer: 'You are right.' }
	expect((await site.as('trainer', path, posting(decided))).headers.location).toBe('/disputes')
	expect((await attemptById(site.deps.db, attempt.id))?.passed).toBe(false)
	expect((await site.as('trainer', path)).body).toContain('The new marks count.')
	expect((await site.as('trainee', '/')).body).toContain(`${debrief}?move=1#move-1`)
	const told = (await site.as('trainee', `${debrief}?move=1`)).body
	for (const shown of ['You are right.', 'The new marks count', 'The marks before', 'marked again'])
		expect(told).toContain(shown)
	await ask({ intent: 'contest-seen', move: '1' })
	expect((await site.as('trainee', '/')).body).not.toContain(`${debrief}?move=1`)
})

test('what a trainee typed is still there when it was too long, and the turn stands open', async () => {
	const { ask } = await disputing()
	const long = 'b'.repeat(1_001)
	const refused = await ask({ intent: 'contest', move: '2', reason: long })
	expect(refused.status).toBe(422)
	for (const shown of [long, 'href="#contest-2"', 'Please keep it to 1,000 characters.'])
		expect(refused.body).toContain(shown)
	expect((await ask({ intent: 'contest', move: '9', reason: 'No such turn.' })).status).toBe(404)
	await ask({ intent: 'contest', move: '1', reason: 'Please look.' })
	expect((await ask({ intent: 'contest', move: '1', reason: 'Once more.' })).status).toBe(409)
	expect((await ask({ intent: 'contest-back', move: '1' })).status).toBe(302)
})

test('practice has no such question, and words of a reason are never markup', async () => {
	const { site, attempt, debrief, ask } = await disputing()
	await site.as('trainee', `/attempts/${site.ended}/debrief`, posting({ intent: 'felt', felt: 'calm' }))
	const practice = await site.as('trainee', `/attempts/${site.ended}/debrief`)
	expect(practice.body).not.toContain('I see this turn differently')
	await ask({ intent: 'contest', move: '1', reason: '<script>alert(1)</script> please' })
	const id = (await site.deps.db.dispute.findFirstOrThrow()).id
	for (const { body } of [await site.as('trainee', debrief), await site.as('trainer', `/disputes/${id}`)]) {
		expect(body).toContain('&lt;script&gt;alert(1)')
		expect(body).not.toContain('<script>alert(1)')
	}
	expect(attempt.mode).toBe('official')
})

test('a trainer’s half-filled answer comes back as it was, and whoever was slower gets a calm page', async () => {
	const { site, attempt } = await disputing()
	const id = await contested(site.deps, attempt)
	const path = `/disputes/${id}`
	const half = await site.as('trainer', path, posting({ intent: 'blind', 'tone-1': '75' }))
	expect([half.status, half.body.includes('href="#field-respect-1"')]).toEqual([422, true])
	await site.as('trainer', path, posting({ intent: 'blind', 'tone-1': '75', 'respect-1': '75' }))
	const long = 'c'.repeat(1_001)
	const back = await site.as('trainer', path, posting({ intent: 'confirm', 'tone-1': '75', answer: long }))
	expect(back.status).toBe(422)
	for (const shown of [long, 'href="#field-answer"', 'href="#field-respect-1"'])
		expect(back.body).toContain(shown)
	await answered(site.deps, id, gives('keep', 'keep'), theo)
	const decided = { intent: 'confirm', 'tone-1': '75', 'respect-1': '75', answer: 'Yes.' }
	const late = await site.as('trainer', path, posting(decided))
	expect([late.status, late.body.includes('There is nothing left to do here')]).toEqual([409, true])
	expect((await site.as('trainer', '/disputes/nowhere')).status).toBe(404)
})
