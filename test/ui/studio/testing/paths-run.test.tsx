import { expect, test } from 'vitest'
import type { EveryPath } from '#app/core/paths/every/every-path'
import { everyPath } from '#app/core/paths/every/every-path'
import { type FromWorker, openPathsRunner, type PathsWorker } from '#app/ui/studio/test/paths-run'
import { aDefinition } from '../a-definition'

/** A worker that a test speaks for. */
function aWorker() {
	const worker: PathsWorker & { say: (message: FromWorker) => void; ended: boolean } = {
		ended: false,
		onmessage: null,
		onerror: null,
		postMessage: () => {},
		terminate: () => {
			worker.ended = true
		},
		say: (data) => worker.onmessage?.(new MessageEvent('message', { data })),
	}
	return worker
}

function begun() {
	const workers: ReturnType<typeof aWorker>[] = []
	let at = 0
	const runner = openPathsRunner(
		() => {
			const worker = aWorker()
			workers.push(worker)
			return worker
		},
		() => ++at * 100,
	)
	return { runner, workers }
}

const found: EveryPath = everyPath(aDefinition)
const told = { done: 1, of: 4, states: 12, players: 0 }

test('how far it has come is told, and then what was found, with the text that it is about', () => {
	const { runner, workers } = begun()
	runner.start(aDefinition, 'one')
	workers[0]?.say({ kind: 'told', told })
	expect(runner.get()).toMatchObject({ now: 'running', told, found: null })
	workers[0]?.say({ kind: 'found', found })
	expect(runner.get()).toEqual({ now: 'idle', told: null, found: { text: 'one', found, took: 100 } })
	expect(workers[0]?.ended).toBe(true)
})

test('a stopped walk is ended, and what was found before stays', () => {
	const { runner, workers } = begun()
	runner.start(aDefinition, 'one')
	workers[0]?.say({ kind: 'found', found })
	runner.start(aDefinition, 'two')
	runner.stop()
	expect(workers[1]?.ended).toBe(true)
	expect(runner.get()).toMatchObject({ now: 'stopped', found: { text: 'one' } })
})

test('a newer walk takes the place of one that runs, which is heard no more', () => {
	const { runner, workers } = begun()
	runner.start(aDefinition, 'one')
	runner.start(aDefinition, 'two')
	workers[0]?.say({ kind: 'found', found })
	expect([workers[0]?.ended, runner.get().now, runner.get().found]).toEqual([true, 'running', null])
})

test('without workers, or where one breaks, it says so', () => {
	const none = openPathsRunner(
		() => {
			throw new TypeError('no workers here')
		},
		() => 0,
	)
	none.start(aDefinition, 'one')
	expect(none.get().now).toBe('unable')
	const { runner, workers } = begun()
	runner.start(aDefinition, 'one')
	workers[0]?.onerror?.(new ErrorEvent('error'))
	expect(runner.get().now).toBe('unable')
})
