import { Compiler } from 'inkjs/full'
import { compile } from '#app/core/language/compile'
import { asInk } from './support/as-ink'
import { asScenario } from './support/as-scenario'
import { interleave } from './support/interleave'
import { type Line, line } from './support/line'
import { story } from './support/story'

const bytes = 48 * 1024

/** The longest telling of the story that stays within so many bytes. */
function within(bytes: number, tell: (scenes: ReturnType<typeof story>) => string): string {
	let text = ''
	for (let scenes = 1; ; scenes += 1) {
		const next = tell(story(scenes))
		if (Buffer.byteLength(next) > bytes) return text
		text = next
	}
}

/** A 48 KB scenario from text to definition, all checks but the walk, beside inkjs compiling 48 KB of the same story. */
export async function compiling(): Promise<Line> {
	const scenario = within(bytes, asScenario)
	const ink = within(bytes, asInk)
	const ours = () => {
		const { problems } = compile(scenario, { file: 'bench.mdx', slug: 'bench', anchors: null, walk: false })
		const fault = problems.find((problem) => problem.severity === 'error')
		if (fault) throw new Error(`${fault.line}:${fault.column} ${fault.message}`)
	}
	const reference = () => new Compiler(ink).Compile()
	const medians = await interleave(ours, reference, { warm: 8, measured: 21 })
	return line('compile-48-kb-scenario', 'ms', medians.ours, medians.reference, 3)
}
