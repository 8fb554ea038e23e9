import { expect, test } from 'vitest'
import { createPasswords } from '#app/server/session/passwords.server'
import { turns } from '#app/server/session/turns.server'

test('a password opens its own hash only, whatever keyboard composed its letters', async () => {
	const passwords = createPasswords()
	const kept = await passwords.hash('caf\u00e9 au lait')
	expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
	expect(await passwords.check('cafe\u0301 au lait', kept)).toBe('right')
	expect(await passwords.check('cafe au lait', kept)).toBe('wrong')
})

test('passwords that differ after their 72nd byte are different', async () => {
	const passwords = createPasswords()
	const kept = await passwords.hash(`${'a'.repeat(80)}1`)
	expect(await passwords.check(`${'a'.repeat(80)}2`, kept)).toBe('wrong')
})

test('nobody is checked like somebody, and never right', async () => {
	const passwords = createPasswords()
	expect(await passwords.check('rapport-demo-only', null)).toBe('wrong')
})

test('C7 of 64 sign-ins at once two are checked at a time, some wait, the rest hear busy', async () => {
	const answers = await Promise.all(
		Array.from({ length: 64 }, () => createdOnce.check('wrong password', null)),
	)
	expect(answers.filter((answer) => answer === 'busy')).toHaveLength(64 - 2 - 6)
	expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(2 + 6)
	expect(await createdOnce.check('wrong password', null)).toBe('wrong')
})
const createdOnce = createPasswords(2, 6)

test('turns run no more jobs at once than they say, and go on after one that fails', async () => {
	const inTurn = turns(2, 10)
	let now = 0
	let most = 0
	const job = (fails: boolean) => async () => {
		now++
		most = Math.max(most, now)
		await new Promise((resolve) => setImmediate(resolve))
		now--
		if (fails) throw new Error('failed')
		return 'done'
	}
	const done = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => inTurn(job(n % 3 === 0))))
	expect(most).toBe(2)
	expect(done.map((one) => one.status === 'fulfilled')).toEqual([true, true, false, true, true, false])
})
