import { everyPath } from '#app/core/paths/every/every-path'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { FromWorker } from './paths-run'

/** So often is told how far it has come, in ms: each message is a drawing of the page. */
const pause = 60

const send = (message: FromWorker) => postMessage(message)

/** Walks every path of the definition it is sent, beside the page, and sends what it found. */
addEventListener('message', ({ data }: MessageEvent<ScenarioDefinition>) => {
	let last = Number.NEGATIVE_INFINITY
	const found = everyPath(data, (told) => {
		const now = performance.now()
		if (now - last < pause) return
		last = now
		send({ kind: 'told', told })
	})
	send({ kind: 'found', found })
})
