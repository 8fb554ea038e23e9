import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { noteSeen } from '#app/server/session/note-seen.server'
import { colleague, signedIn } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

test('while a long write goes on a page does not wait for it to be noted who reads; it is noted afterwards', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina', {})
	await signedIn(deps, 'nina')
	const session = () => deps.db.read.session.findFirstOrThrow()
	const { id, lastSeenAt } = await session()
	clock.pass(2)
	let end = () => {}
	const long = deps.db.write(
		() =>
			new Promise<void>((resolve) => {
				end = resolve
			}),
	)
	await pause(20)
	await Promise.all([noteSeen(deps.db, id, deps.now()), noteSeen(deps.db, id, deps.now())])
	expect((await session()).lastSeenAt).toEqual(lastSeenAt)
	end()
	await long
	await deps.db.write(async () => {})
	expect((await session()).lastSeenAt).toEqual(deps.now())
})
