import { createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import { runDue } from '#app/server/jobs/run-due.server'
import { inviteLetter } from '#app/server/mail/letters/invite-letter'
import { managerLetter } from '#app/server/mail/letters/manager-letter'
import { smtpMailer } from '#app/server/mail/mailer.server'
import { writeLetter } from '#app/server/mail/write-letter.server'
import { handClock, testDeps } from '#test/support/deps'
import { smtpHouse } from '#test/support/smtp'

const quick = { connect: 400, answer: 400 }
const patient = { connect: 10_000, answer: 10_000 }

async function withMail(url: string, given: Partial<Deps> = {}, patience = patient): Promise<Deps> {
	const mailer = smtpMailer({ url, from: 'Rapport <rapport@example.test>' }, patience)
	onTestFinished(() => mailer.close())
	return testDeps({ mailer, ...given })
}

function write(deps: Deps, more: { to?: string; subject?: string; kind?: 'notice' | 'invite' } = {}) {
	const letter = { subject: 'Grüße, and a "reminder"', text: 'One line.\n', html: '<p>One line.</p>' }
	const rest = { key: `k${more.to}`, personId: null, to: 'nina@example.test', kind: 'notice' } as const
	return deps.db.write((tx) => writeLetter(deps, tx, { ...letter, ...rest, ...more }))
}

const run = (deps: Deps) => runDue(deps, { periodic: false })
const mails = (deps: Deps) => deps.db.mail.findMany()
const jobs = (deps: Deps) => deps.db.job.findMany()

test('a letter arrives as it was written, and is noted as sent', async () => {
	const house = await smtpHouse()
	const deps = await withMail(house.url)
	await write(deps)
	await run(deps)
	const [got] = house.received
	expect(got).toMatchObject({ from: 'rapport@example.test', to: ['nina@example.test'] })
	expect(got?.mail).toMatchObject({ subject: 'Grüße, and a "reminder"' })
	expect(got?.mail.text?.trim()).toBe('One line.')
	expect(got?.mail.html).toContain('<p>One line.</p>')
	expect(await mails(deps)).toMatchObject([{ state: 'sent', attempts: 1, error: null, sentAt: deps.now() }])
})

test('a letter of one key is written and sent once', async () => {
	const house = await smtpHouse()
	const deps = await withMail(house.url)
	expect(await write(deps)).not.toBeNull()
	expect(await write(deps)).toBeNull()
	await run(deps)
	await run(deps)
	expect(house.received).toHaveLength(1)
})

test('where no mail server is set a letter stays to be read, with its words', async () => {
	const deps = await testDeps()
	await write(deps, { kind: 'invite' })
	await run(deps)
	expect(await mails(deps)).toMatchObject([{ state: 'logged', text: 'One line.\n' }])
})

test('a letter that stays here after a try that failed says nothing of that try any more', async () => {
	const deps = await testDeps()
	const id = await write(deps)
	await deps.db.mail.update({ where: { id: id ?? '' }, data: { error: '550 no such person' } })
	await run(deps)
	expect(await mails(deps)).toMatchObject([{ state: 'logged', error: null }])
})

test('a refusal for now is tried again a minute later', async () => {
	const clock = handClock()
	let busy = true
	const house = await smtpHouse({ answer: () => (busy ? { responseCode: 451, message: 'try later' } : null) })
	const deps = await withMail(house.url, { now: clock.now })
	await write(deps)
	await run(deps)
	expect(await mails(deps)).toMatchObject([{ state: 'waiting', attempts: 1 }])
	expect((await mails(deps))[0]?.error).toContain('451')
	busy = false
	clock.pass(1)
	await run(deps)
	expect(await mails(deps)).toMatchObject([{ state: 'sent', attempts: 2, error: null }])
})

test('a refusal for good is a dead letter at once', async () => {
	const house = await smtpHouse({ answer: () => ({ responseCode: 550, message: 'no such person' }) })
	const deps = await withMail(house.url)
	await write(deps)
	await run(deps)
	expect(await mails(deps)).toMatchObject([{ state: 'dead', attempts: 1 }])
	expect(await jobs(deps)).toMatchObject([{ state: 'dead', attempts: 1 }])
})

test('a letter that nobody takes for eleven hours is dead', async () => {
	const clock = handClock()
	const deps = await withMail('smtp://127.0.0.1:1', { now: clock.now })
	await write(deps)
	for (const minutes of [0, 1, 5, 30, 120, 480]) {
		expect(await mails(deps)).toMatchObject([{ state: 'waiting' }])
		clock.pass(minutes)
		await run(deps)
	}
	expect(await mails(deps)).toMatchObject([{ state: 'dead', attempts: 6 }])
})

test('a server that answers too slowly is given up on, and tried again', async () => {
	const house = await smtpHouse({ slowMs: 3_000 })
	const deps = await withMail(house.url, {}, quick)
	await write(deps)
	const begin = performance.now()
	await run(deps)
	expect(performance.now() - begin).toBeLessThan(2_500)
	expect(await mails(deps)).toMatchObject([{ state: 'waiting', attempts: 1 }])
})

test('a server that wants a name and password gets them; a wrong one is for somebody to mend, and tried again', async () => {
	const house = await smtpHouse({
		authOptional: false,
		allowInsecureAuth: true,
		onAuth: ({ username, password }, _session, done) =>
			password === 'right' ? done(null, { user: username }) : done(new Error('not that one')),
	})
	const named = (password: string) => house.url.replace('//', `//house:${password}@`)
	const right = await withMail(named('right'))
	await write(right)
	await run(right)
	expect(await mails(right)).toMatchObject([{ state: 'sent' }])
	const wrong = await withMail(named('wrong'))
	await write(wrong)
	await run(wrong)
	expect(await mails(wrong)).toMatchObject([{ state: 'waiting', attempts: 1 }])
})

test('where TLS is asked for, a server without it gets no letter', async () => {
	const house = await smtpHouse()
	const deps = await withMail(`${house.url}?requireTLS=true`)
	await write(deps)
	await run(deps)
	expect(house.received).toEqual([])
	expect(await mails(deps)).toMatchObject([{ state: 'waiting' }])
})

/** Listens as a mail server would, and does with each connection what a test says. */
async function brokenHouse(meet: (socket: Socket) => void): Promise<string> {
	const sockets = new Set<Socket>()
	const server = createServer((socket) => {
		sockets.add(socket)
		socket.on('error', () => {})
		meet(socket)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	onTestFinished(() => {
		for (const socket of sockets) socket.destroy()
		server.close()
	})
	const address = server.address()
	return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

test('a server that hangs up is called twice, not again and again: further tries are minutes apart', async () => {
	let calls = 0
	const url = await brokenHouse((socket) => {
		calls += 1
		socket.destroy()
	})
	const deps = await withMail(url, {}, quick)
	await write(deps)
	await run(deps)
	expect(calls).toBe(2)
})

test.each<[string, (socket: Socket) => void]>([
	['takes the call and never says a word', () => {}],
	['greets, and then hangs', (socket) => socket.write('220 house\r\n')],
	['hangs up at once', (socket) => socket.destroy()],
	[
		'hangs up after the first word',
		(socket) => socket.write('220 house\r\n', () => socket.once('data', () => socket.destroy())),
	],
	['speaks another language', (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n')],
])('a server that %s holds nothing up: the letter waits for another try', async (_what, meet) => {
	const deps = await withMail(await brokenHouse(meet), {}, quick)
	await write(deps)
	const begin = performance.now()
	await run(deps)
	expect(performance.now() - begin).toBeLessThan(2_500)
	const [mail] = await mails(deps)
	expect(mail).toMatchObject({ state: 'waiting', attempts: 1 })
	expect(mail?.error).toBeTruthy()
	expect(await jobs(deps)).toMatchObject([{ state: 'waiting', attempts: 1 }])
})

test('a server whose certificate nobody vouches for gets neither letter nor password', async () => {
	const house = await smtpHouse({ disabledCommands: [] })
	const deps = await withMail(house.url.replace('//', '//house:secret@'))
	await write(deps)
	await run(deps)
	expect(house.received).toEqual([])
	const [mail] = await mails(deps)
	expect(mail).toMatchObject({ state: 'waiting', attempts: 1 })
	expect(mail?.error).toMatch(/certificate/)
	expect(mail?.error).not.toContain('secret')
})

test('one address that bounces is given up alone, and all others get theirs', async () => {
	const refusal = { responseCode: 550, message: 'no such person' }
	const house = await smtpHouse({ answer: (to) => (to.startsWith('gone') ? refusal : null) })
	const deps = await withMail(house.url)
	for (const to of ['nina@example.test', 'gone@example.test', 'omar@example.test']) await write(deps, { to })
	await run(deps)
	expect(house.received.map(({ to }) => to[0]).sort()).toEqual(['nina@example.test', 'omar@example.test'])
	const states = (await mails(deps)).map(({ to, state }) => [to, state])
	expect(Object.fromEntries(states)).toEqual({
		...{ 'nina@example.test': 'sent', 'gone@example.test': 'dead', 'omar@example.test': 'sent' },
	})
	const [dead] = await deps.db.mail.findMany({ where: { state: 'dead' } })
	expect(dead?.error).toContain('no such person')
})

test('a letter that a server refuses once it has read it is given up at once', async () => {
	const house = await smtpHouse({
		onData(stream, _session, done) {
			stream.resume()
			stream.on('end', () => done(Object.assign(new Error('not here'), { responseCode: 554 })))
		},
	})
	const deps = await withMail(house.url)
	await write(deps)
	await run(deps)
	expect(await mails(deps)).toMatchObject([{ state: 'dead', attempts: 1 }])
})

test('a name with line ends, or a hidden turn of writing, brings neither a header nor a recipient', async () => {
	const house = await smtpHouse()
	const deps = await withMail(house.url)
	const name = 'Nina\r\nBcc: all@example.test\r\n\r\n<b>hello</b>\u202E'
	const letter = inviteLetter({ name, link: 'http://localhost:3000/welcome/x', hours: 72 })
	await deps.db.write((tx) =>
		writeLetter(deps, tx, { key: 'x', personId: null, to: 'nina@example.test', kind: 'notice', ...letter }),
	)
	await write(deps, { subject: 'Hello\r\nBcc: all@example.test' })
	await run(deps)
	expect(house.received.map(({ to }) => to)).toEqual([['nina@example.test'], ['nina@example.test']])
	for (const { mail } of house.received) {
		expect(mail.headers.map(({ key }) => key)).not.toContain('bcc')
		expect(mail.html).not.toContain('<b>hello')
	}
	expect(letter.text).toContain('Dear Nina Bcc: all@example.test <b>hello</b>,')
	expect(letter.html).toContain('&lt;b&gt;hello&lt;/b&gt;')
})

test.each(['nina@example.test, all@example.test', '"x" <all@example.test>', 'nina', 'a@b\r\nRCPT TO:<c@d>'])(
	'an address that is more than one address, or none, gets no letter: %j',
	async (to) => {
		const house = await smtpHouse()
		const deps = await withMail(house.url)
		await write(deps, { to })
		await run(deps)
		expect(house.received).toEqual([])
		expect(await mails(deps)).toMatchObject([{ state: 'dead' }])
	},
)

test('the link of an invitation is not kept here once it is on its way', async () => {
	const house = await smtpHouse()
	const deps = await withMail(house.url)
	const letter = inviteLetter({ name: 'Nina', link: 'http://localhost:3000/welcome/secret', hours: 72 })
	await deps.db.write((tx) =>
		writeLetter(deps, tx, { key: 'x', personId: null, to: 'nina@example.test', kind: 'invite', ...letter }),
	)
	await run(deps)
	expect(house.received[0]?.mail.text).toContain('http://localhost:3000/welcome/secret')
	expect(JSON.stringify(await mails(deps))).not.toContain('secret')
})

test('text and HTML of a letter say the same', () => {
	const letter = managerLetter({
		name: 'Bo & Co',
		people: 3,
		courses: [{ title: 'Respect <1>', people: 3 }],
		link: 'http://localhost:3000/my-people',
	})
	expect(letter.text).toContain('- Respect <1>: 3 people')
	expect(letter.html).toContain('<li>Respect &lt;1&gt;: 3 people</li>')
	expect(letter.text).toContain('See who it is, after signing in:\nhttp://localhost:3000/my-people')
	expect(letter.html).toContain(
		'<a href="http://localhost:3000/my-people">See who it is, after signing in</a>',
	)
})
