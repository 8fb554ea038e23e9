import { expect, test } from 'vitest'
import { completed } from '#test/support/certificate'
import { colleague } from '#test/support/colleague'
import { peopledSite, posting } from '#test/support/peopled-site'

const words = 'I was there on 3 March, not on 13 March.'
const answer = 'You are right; the list of that day has your name.'

async function house() {
	const site = await peopledSite()
	const seq = await completed(site.deps, 'nina', 'respect')
	const tell = (record: string, text: string) =>
		site.as('trainee', '/transcript', posting({ intent: 'doubt', record, text }))
	const onlyId = async () => (await site.deps.db.recordDoubt.findFirstOrThrow()).id
	return { site, seq, tell, onlyId }
}

test('without scripts: from one’s own record to HR’s answer, and home says that there is one', async () => {
	const { site, seq, tell, onlyId } = await house()
	const ask = `/transcript?record=${seq}`
	expect((await site.as('trainee', `/records/${seq}`)).body).toContain(`href="${ask}#doubt"`)
	const form = (await site.as('trainee', ask)).body
	expect(form).toMatch(new RegExp(`<option value="${seq}" selected="">Record ${seq}: Course respect`))
	expect((await tell(String(seq), words)).headers.location).toBe('/transcript#doubts')
	for (const path of ['/corrections', `/records/${seq}`])
		expect((await site.as('hr', path)).body, path).toContain(words)
	expect((await site.as('hr', '/')).body).toContain('Records people find wrong')
	expect((await site.as('trainer', '/corrections')).body).not.toContain(words)
	const id = await onlyId()
	const sent = await site.as('hr', '/corrections', posting({ doubt: id, state: 'refused', answer }))
	expect(sent.headers.location).toBe('/corrections')
	expect((await site.as('hr', '/corrections')).body).not.toContain(words)
	expect((await site.as('hr', '/corrections?state=refused')).body).toContain(answer)
	const home = 'HR has answered what you said about your records.'
	expect((await site.as('trainee', '/')).body).toContain(home)
	for (const shown of [answer, 'Stays as it is'])
		expect((await site.as('trainee', '/transcript')).body).toContain(shown)
	await site.as('trainee', '/transcript', posting({ intent: 'doubt-seen', id }))
	expect((await site.as('trainee', '/')).body).not.toContain(home)
	expect((await site.as('trainee', '/transcript')).body).toContain(answer)
})

test('what was typed and chosen is still there after an error, on both sides', async () => {
	const { site, seq, tell, onlyId } = await house()
	const long = 'd'.repeat(1_001)
	const refused = await tell(String(seq), long)
	expect(refused.status).toBe(422)
	for (const shown of [long, 'href="#field-text"', `<option value="${seq}" selected="">`])
		expect(refused.body).toContain(shown)
	await tell('', words)
	const id = await onlyId()
	const bare = await site.as('hr', '/corrections', posting({ doubt: id, state: '', answer: 'We looked.' }))
	expect(bare.status).toBe(422)
	for (const shown of ['We looked.', `href="#state-${id}"`]) expect(bare.body).toContain(shown)
	await site.as('trainee', '/transcript', posting({ intent: 'doubt-back', id }))
	const late = await site.as(
		'hr',
		'/corrections',
		posting({ doubt: id, state: 'done', answer: 'We looked.' }),
	)
	expect(late.status).toBe(404)
})

test('another’s record is neither offered nor taken, and another transcript has no form', async () => {
	const { site, tell } = await house()
	await colleague(site.deps, 'rita', { teamId: 'phone' })
	const other = String(await completed(site.deps, 'rita', 'respect'))
	expect((await site.as('trainee', `/transcript?record=${other}`)).body).not.toContain(`value="${other}"`)
	expect((await tell(other, words)).status).toBe(422)
	expect(await site.deps.db.recordDoubt.count()).toBe(0)
	expect((await site.as('hr', '/people/nina/transcript')).body).not.toContain('value="doubt"')
})
