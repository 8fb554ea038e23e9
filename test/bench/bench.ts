import { compiling } from './compile'
import { checkingContent } from './content-check'
import { firstLoad } from './first-load'
import { largeLines } from './large'
import { matching } from './matching'
import { shippedPaths } from './paths'
import { replay } from './replay'
import { reply } from './reply'
import { ruleCost } from './rules'
import { readingWhatChanged, replyBesideReading } from './studio-reading'
import type { Line } from './support/line'
import { startLongSite } from './support/long-site'
import { walking, walkMemory } from './walk'
import { wording } from './wording'

// `npm run --silent bench`: one JSON line a benchmark; exit 1 when one is over its limit.
function print(line: Line): void {
	process.stdout.write(`${JSON.stringify(line)}\n`)
	if (!line.ok) process.exitCode = 1
}

// `npm run bench -- --large`: a house of 20,000 people and 1,000,000 records instead, which takes minutes to make.
if (process.argv.includes('--large')) {
	for await (const measured of largeLines()) print(measured)
	process.exit()
}
print(await replay())
print(await compiling())
print(await readingWhatChanged())
print(await checkingContent())
for (const walked of await walking()) print(walked)
print(walkMemory())
for (const paths of await shippedPaths()) print(paths)
for (const marks of wording()) print(marks)
print(ruleCost())
for (const matched of await matching()) print(matched)
const site = await startLongSite()
try {
	print(await reply(site))
	print(await replyBesideReading(site))
	print(await firstLoad(site))
} finally {
	await site.stop()
}
