import { expect, test } from 'vitest'
import { createTurns } from '#app/server/content/turns.server'

/** Work that ends when the test says so, by name. */
function works() {
	const begun: string[] = []
	const ends = new Map<string, () => void>()
	const work = (name: string) => () =>
		new Promise<string>((done) => {
			begun.push(name)
			ends.set(name, () => done(name))
		})
	const end = async (name: string) => {
		ends.get(name)?.()
		await new Promise((go) => setTimeout(go, 0))
	}
	return { begun, work, end }
}

test('one piece of work runs at a time', async () => {
	const turns = createTurns(8)
	const { begun, work, end } = works()
	const answers = [turns.take('theo', work('one')), turns.take('tess', work('two'))]
	expect(begun).toEqual(['one'])
	await end('one')
	expect(begun).toEqual(['one', 'two'])
	await end('two')
	expect(await Promise.all(answers)).toEqual(['one', 'two'])
})

test('the newest work of a person takes the place of the one that waits, which is told', async () => {
	const turns = createTurns(8)
	const { begun, work, end } = works()
	const first = turns.take('theo', work('first'))
	const older = turns.take('theo', work('older'))
	const others = turns.take('tess', work('others'))
	const newer = turns.take('theo', work('newer'))
	expect(await older).toBe('superseded')
	await end('first')
	expect(await first).toBe('first')
	// It keeps the place of the one before it.
	expect(begun).toEqual(['first', 'newer'])
	await end('newer')
	await end('others')
	expect(await Promise.all([newer, others])).toEqual(['newer', 'others'])
})

test('whoever asks again and again is not before those who wait', async () => {
	const turns = createTurns(8)
	const { begun, work, end } = works()
	void turns.take('theo', work('theo 1'))
	void turns.take('tess', work('tess 1'))
	void turns.take('theo', work('theo 2'))
	void turns.take('tom', work('tom 1'))
	for (const name of ['theo 1', 'tess 1', 'theo 2', 'tom 1']) await end(name)
	expect(begun).toEqual(['theo 1', 'tess 1', 'theo 2', 'tom 1'])
})

test('when too many people wait the next is told, but not one who waits already', async () => {
	const turns = createTurns(2)
	const { work, end } = works()
	void turns.take('a', work('a'))
	const b = turns.take('b', work('b'))
	void turns.take('c', work('c'))
	expect(await turns.take('d', work('d'))).toBe('busy')
	const newer = turns.take('b', work('b again'))
	expect(await b).toBe('superseded')
	await end('a')
	await end('b again')
	expect(await newer).toBe('b again')
})

test('work that breaks is told to whoever asked, and the next one runs', async () => {
	const turns = createTurns(2)
	const broken = turns.take('a', () => Promise.reject(new Error('broken')))
	const next = turns.take('b', async () => 'fine')
	await expect(broken).rejects.toThrow('broken')
	expect(await next).toBe('fine')
})
