import { compile } from '#app/core/language/compile'
import { spliced } from './splice-scenario'

/** What says how a small scenario plays, not whether it is written well: conditions in it seldom go both ways. */
const aside = new Set(['condition-always', 'condition-never'])

/** Compiles fragments put into the sound little scenario (see `spliced`), without judging whether it is fair. */
export function compileFragments(...fragments: string[]) {
	const text = spliced(fragments.join('\n…\n'))
	const { definition, problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null, fair: false })
	const told = problems.filter(({ code }) => !aside.has(code))
	return { definition, problems: told, codes: told.map(({ code }) => code) }
}
