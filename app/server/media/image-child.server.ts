import { z } from 'zod'
import { imageJobSchema } from './image-task.server'
import { imageWork } from './image-work.server'

// The disposable child: one picture, then it is done with. No database, no environment, no network, a small heap; the
// memory that libvips takes beside the heap is watched here, the time from outside.
const mostMemory = 900 * 1024 * 1024
const toChild = z.strictObject({ number: z.number().int(), job: imageJobSchema })

process.on('disconnect', () => process.exit(0))
setInterval(() => {
	if (process.memoryUsage.rss() > mostMemory) process.exit(1)
}, 50).unref()

process.on('message', (message) => {
	const { number, job } = toChild.parse(message)
	imageWork(job).then(
		(answer) => process.send?.({ number, answer }),
		() => process.send?.({ number, broke: 'image' }),
	)
})

process.send?.({ ready: true })
