import type { Scorer } from '#app/core/language/checks/wording/hearing'
import { compile } from '#app/core/language/compile'
import type { KeptReading } from '#app/core/language/kept/kept-reading'
import type { Problem } from '#app/core/language/problem'
import { boundsOf } from '#app/core/paths/bounds-of'
import { marked } from '#app/core/wording/marked'
import { matcherOf } from '#app/core/wording/match'
import { allLocks, bundle, type Locks } from './bundle.server'
import type { ChildAnswer, ChildJob } from './child-protocol.server'
import { lessonRules } from './lesson-rules.server'
import { pictureRules } from './picture-rules.server'
import { recordTree } from './record-tree.server'
import { registry } from './registry.server'
import { reportInto } from './report.server'

/** What the compile child does with one text. Everything in here may loop, swell or crash: it is killed from outside. */
export async function runJob(
	job: ChildJob,
	locks: Locks = allLocks,
	scorer: Scorer | null = { marked, matcherOf },
	kept?: KeptReading,
): Promise<ChildAnswer> {
	const { kind, file, body, slug, text } = job
	const anchors = job.anchors === null ? null : new Set(job.anchors)
	const keeping = kept ? { kept } : {}
	const compiled = kind === 'scenario' ? compile(text, { file, slug, anchors, scorer, ...keeping }) : null
	const rules = kind === 'scenario' ? pictureRules(job.media ?? null) : lessonRules(job)
	const bundled = await bundle({ kind, file, body, text, locks, rules })
	const problems = [...bundled.problems]
	let tree: ChildAnswer['tree'] = null
	if (bundled.tree) {
		try {
			tree = recordTree(bundled.tree, new Set(registry[kind].keys()))
		} catch {
			reportInto(problems, file)('unsafe-html', undefined, 'The text holds something that wants to run.')
		}
	}
	const definition = compiled?.definition
	return {
		problems: compiled ? [...compiled.problems, ...unsaid(problems, compiled.problems)] : problems,
		tree,
		fingerprint: bundled.fingerprint,
		scenario: definition ? { definition, bounds: boundsOf(definition), uses: compiled.uses } : null,
	}
}

/** What the scenario compiler has not already said: it knows scenarios better than mdx-bundler does. */
function unsaid(problems: readonly Problem[], said: readonly Problem[]): Problem[] {
	const errors = said.filter(({ severity }) => severity === 'error')
	const lines = new Set(errors.map(({ line }) => line))
	const once = new Set(['syntax', 'unclosed-tag', 'stray-less-than', 'stray-brace', 'expression'])
	return problems.filter(({ code, line }) => !lines.has(line) && !(errors.length > 0 && once.has(code)))
}
