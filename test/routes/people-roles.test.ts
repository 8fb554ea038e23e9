import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { writeResetLetter } from '#app/server/jobs/reset-letter.server'
import { testDeps } from '#test/support/deps'
import { peopledSite, posting } from '#test/support/peopled-site'

const ends = '2026-06-30'

async function site() {
	const deps = await testDeps()
	const password = 'ada has a long password'
	const peopled = await peopledSite({ ...deps })
	const passwordHash = (await deps.passwords.hash(password)) ?? ''
	await deps.db.person.update({ where: { id: 'ada' }, data: { passwordHash } })
	return { ...peopled, password }
}

const pageOf = (body: string) => new JSDOM(body).window.document
const valueOf = (page: Document, id: string) =>
	page.querySelector<HTMLInputElement | HTMLSelectElement>(`#field-${id}`)?.value

test('a role takes the password in the same form, and what was chosen is still there without it', async () => {
	const { as, deps, password } = await site()
	const asked = { intent: 'role', role: 'auditor', ends }
	const refused = await as('admin', '/people/nina/details', posting(asked))
	expect(refused.status).toBe(422)
	const page = pageOf(refused.body)
	expect([valueOf(page, 'role'), valueOf(page, 'ends')]).toEqual(['auditor', ends])
	expect(page.querySelector('#field-password')?.getAttribute('aria-invalid')).toBe('true')
	expect(await deps.db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ role: 'trainee' })
	const wrong = await as('admin', '/people/nina/details', posting({ ...asked, password: 'not it' }))
	expect(wrong.status).toBe(422)
	const done = await as('admin', '/people/nina/details', posting({ ...asked, password }))
	expect(done.status).toBe(302)
	expect(await deps.db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ role: 'auditor' })
})

test('nobody becomes an administrator by invitation without the password of one', async () => {
	const { as, deps, password } = await site()
	const asked = { name: 'Olga', email: 'olga@example.test', role: 'admin' }
	const refused = await as('admin', '/people/new', posting(asked))
	expect(refused.status).toBe(422)
	expect(valueOf(pageOf(refused.body), 'name')).toBe('Olga')
	expect(await deps.db.person.count({ where: { email: asked.email } })).toBe(0)
	expect((await as('admin', '/people/new', posting({ ...asked, password }))).status).toBe(302)
	expect(await deps.db.person.count({ where: { email: asked.email, role: 'admin' } })).toBe(1)
})

test('HR invites trainees only, whatever the form says', async () => {
	const { as, deps } = await site()
	const asked = { name: 'Olga', email: 'olga@example.test' }
	expect((await as('hr', '/people/new', posting({ ...asked, role: 'hr' }))).status).toBeGreaterThan(399)
	expect((await as('hr', '/people/new', posting(asked))).status).toBe(302)
	expect(await deps.db.person.findMany({ where: { email: asked.email } })).toMatchObject([
		{ role: 'trainee' },
	])
	const granting = posting({ intent: 'role', role: 'hr' })
	expect((await as('hr', '/people/nina/details', granting)).status).toBe(403)
})

test('a letter’s link begins with the configured address, whatever Host a request names', async () => {
	const { as, deps } = await site()
	const headers = {
		...{ Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
		'Content-Type': 'application/x-www-form-urlencoded',
	}
	const posted = (fields: Record<string, string>) => ({ ...posting(fields), headers })
	await as('hr', '/people/new', posted({ name: 'Olga', email: 'olga@example.test' }))
	await as('anonymous', '/forgot', posted({ email: 'nina@example.test' }))
	const waiting = await deps.db.job.findMany({ where: { kind: 'reset-letter' } })
	expect(waiting).toHaveLength(1)
	for (const { payload } of waiting) await writeResetLetter(deps, JSON.parse(payload))
	const letters = await deps.db.mail.findMany()
	expect(letters.map(({ kind }) => kind).sort()).toEqual(['invite', 'reset'])
	for (const { text, html } of letters) {
		expect(text).toContain(`${deps.env.origin}/`)
		expect(`${text} ${html}`).not.toContain('evil.example')
	}
})
