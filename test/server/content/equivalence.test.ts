import { getMDXComponent } from 'mdx-bundler/client'
import { expect, test } from 'vitest'
import { bundle } from '#app/server/content/bundle.server'
import { findContent } from '#app/server/content/find-content.server'
import { lessonRules } from '#app/server/content/lesson-rules.server'
import { lockD } from '#app/server/content/lock-d.server'
import { preflight } from '#app/server/content/preflight.server'
import type { RawNode } from '#app/server/content/raw-tree.server'
import { fragment, rawNodes, recordJsx, recordTree } from '#app/server/content/record-tree.server'
import { registry } from '#app/server/content/registry.server'
import { benign } from './benign-corpus'

const names = [...registry.lesson.keys()]
const jsx = { jsx: recordJsx, jsxs: recordJsx, Fragment: fragment }

/** What React would have been given had mdx-bundler's code been run, as it never is outside this test. */
function evaluated(code: string, known = names): unknown {
	const Content: unknown = getMDXComponent(code, { _jsx_runtime: jsx })
	if (typeof Content !== 'function') throw new Error('no component')
	return Content({ components: Object.fromEntries(known.map((name) => [name, name])) })
}

/** A page has its attributes as text, and none for `false`: mdx-bundler writes them so, the captured tree does not yet. */
function asOnThePage(nodes: RawNode[]): RawNode[] {
	return nodes.map((node) => {
		if (typeof node === 'string') return node
		const html = /^[a-z]/.test(node.tag)
		const props = Object.entries(node.props).flatMap(([name, value]) => {
			if (html && value === false) return []
			return [[name, html && typeof value === 'number' ? String(value) : value]]
		})
		return { tag: node.tag, props: Object.fromEntries(props), children: asOnThePage(node.children) }
	})
}

test.each(Object.entries(benign))(
	'A8 %s: the captured tree is what the bundled code makes',
	async (_name, body) => {
		const { tree, code, problems } = await bundle({
			kind: 'lesson',
			file: 'x.mdx',
			body,
			rules: lessonRules({ scenarios: null }),
		})
		expect(problems).toEqual([])
		const captured = tree && recordTree(tree, new Set(names))
		expect(asOnThePage(captured ?? [])).toEqual(rawNodes(evaluated(code)))
		expect(() => lockD(captured ?? [], 'lesson')).not.toThrow()
	},
)

const shipped = findContent('.').jobs.filter(({ kind }) => kind !== 'guide')

test.each(shipped.map((job) => [job.file, job] as const))(
	'A8 %s: captured and bundled are the same',
	async (_file, job) => {
		const checked = preflight(job.text, () => {})
		if (checked.stop) throw new Error('refused')
		const known = [...registry[job.kind].keys()]
		const { tree, code } = await bundle({ kind: job.kind, file: job.file, body: checked.body })
		expect(asOnThePage(tree ? recordTree(tree, new Set(known)) : [])).toEqual(
			rawNodes(evaluated(code, known)),
		)
	},
)

test('A8 the oracle sees a difference when there is one', async () => {
	const { tree } = await bundle({ kind: 'lesson', file: 'x.mdx', body: 'One *two*.' })
	const { code } = await bundle({ kind: 'lesson', file: 'x.mdx', body: 'One **two**.' })
	expect(tree && recordTree(tree, new Set(names))).not.toEqual(rawNodes(evaluated(code)))
})

test('A8 the fingerprint of the same text is the same, of another text another', async () => {
	const of = async (body: string) => (await bundle({ kind: 'lesson', file: 'x.mdx', body })).fingerprint
	const [one, again, other] = [await of('One.'), await of('One.'), await of('Two.')]
	expect(one).toMatch(/^[0-9a-f]{64}$/)
	expect(again).toBe(one)
	expect(other).not.toBe(one)
})
