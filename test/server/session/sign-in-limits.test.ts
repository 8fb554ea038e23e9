import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSignInLimits, type SignInLimits } from '#app/server/session/sign-in-limits.server'

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

async function taken(limits: SignInLimits, tries: { who: string; where: string }[]): Promise<number> {
	let ok = 0
	for (const { who, where } of tries) if ((await limits.take(who, where)).ok) ok++
	return ok
}
const many = (count: number, one: (n: number) => { who: string; where: string }) =>
	Array.from({ length: count }, (_, n) => one(n))

test('C1 one account from one address gets eight tries', async () => {
	const limits = createSignInLimits()
	expect(
		await taken(
			limits,
			many(10_000, () => ({ who: 'nina', where: 'office' })),
		),
	).toBe(8)
})

test('C1 one account from many addresses gets fifty', async () => {
	const limits = createSignInLimits()
	expect(
		await taken(
			limits,
			many(1_000, (n) => ({ who: 'nina', where: `host-${n}` })),
		),
	).toBe(50)
})

test('C1 one address trying many accounts gets a hundred', async () => {
	const limits = createSignInLimits()
	expect(
		await taken(
			limits,
			many(1_000, (n) => ({ who: `person-${n}`, where: 'office' })),
		),
	).toBe(100)
})

test('C1 the owner elsewhere still gets in, and ten minutes forgive everything', async () => {
	const limits = createSignInLimits()
	await taken(
		limits,
		many(100, () => ({ who: 'nina', where: 'attacker' })),
	)
	expect(await limits.take('nina', 'home')).toEqual({ ok: true })
	const refused = await limits.take('nina', 'attacker')
	expect(refused.ok ? 0 : refused.waitSeconds).toBeGreaterThan(0)
	vi.advanceTimersByTime(10 * 60_000 + 1_000)
	expect(await limits.take('nina', 'attacker')).toEqual({ ok: true })
})

test('right sign-ins cost nothing: an office full of people comes in at nine', async () => {
	const limits = createSignInLimits()
	for (let n = 0; n < 500; n++) {
		expect(await limits.take(`person-${n % 100}`, 'office')).toEqual({ ok: true })
		await limits.forgive(`person-${n % 100}`, 'office')
	}
})
