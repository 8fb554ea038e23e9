import { expect, test } from 'vitest'
import { stopServing } from '#app/server/http/stop.server'
import { testDeps } from '#test/support/deps'
import { smallSite } from '#test/support/small-site'

test('E1 requests in flight are answered, new ones find the door shut', async () => {
	const site = await smallSite(await testDeps())
	const inFlight = site.ask('/slow')
	await site.ask('/healthz')
	const stopped = stopServing(site.server, 10_000)
	await expect(site.ask('/healthz')).rejects.toThrow('ECONNREFUSED')
	expect(await inFlight).toMatchObject({ status: 200, body: '"done"' })
	await stopped
})

test('E1 whoever takes longer than the grace is hung up on', async () => {
	const site = await smallSite(await testDeps())
	const inFlight = site.ask('/slow').then(
		() => 'answered',
		() => 'hung up',
	)
	await site.ask('/healthz')
	await stopServing(site.server, 20)
	expect(await inFlight).toBe('hung up')
})
