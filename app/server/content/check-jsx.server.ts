import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { suggestion } from '#app/core/language/nearest'
import { attributeFault } from './attribute-fault.server'
import type { ContentKind } from './job.server'
import { type Literal, literalOfProgram } from './literal.server'
import { type ComponentRule, plainTags, registry } from './registry.server'
import type { Place, Report } from './report.server'

export type JsxNode = Pick<MdxJsxFlowElement | MdxJsxTextElement, 'name' | 'attributes' | 'position'> & {
	children: readonly unknown[]
}

const onlyPlain = 'Write Markdown instead; content never runs code and never styles itself.'

/** Locks A and B share this: the name by exact look-up, the attributes by type, no code, nothing by spread. */
export function checkJsx(node: JsxNode, parents: readonly string[], kind: ContentKind, report: Report): void {
	const at = node.position?.start
	const name = node.name ?? ''
	if (plainTags.has(name)) {
		if (node.attributes.length > 0)
			report('unsafe-html', at, `\`<${name}>\` takes no attributes here.`, onlyPlain)
		if (name === 'br' && node.children.length > 0) report('unsafe-html', at, '`<br />` cannot hold words.')
		return
	}
	const rule = registry[kind].get(name)
	if (!rule) {
		refuseName(name, kind, at, report)
		return
	}
	if (rule.inside && !parents.some((parent) => rule.inside?.includes(parent))) {
		report('misplaced', at, `\`<${name}>\` works only inside \`<${rule.inside.join('>` or `<')}>\`.`)
	}
	if (rule.childless && node.children.length > 0) {
		report('misplaced', at, `\`<${name}>\` cannot hold words.`, `Write \`<${name} ... />\`.`)
	}
	checkAttributes(node, name, rule, report)
}

function refuseName(name: string, kind: ContentKind, at: Place | undefined, report: Report): void {
	if (name === '' || /[.:]/.test(name)) {
		report('member-tag', at, `\`<${name}>\` is not a component: names are one plain word.`)
	} else if (/^[a-z]/.test(name)) {
		report('unsafe-html', at, `The HTML tag \`<${name}>\` is not used here.`, onlyPlain)
	} else {
		const fix = suggestion(name, registry[kind].keys())
		report('unknown-component', at, `There is no component \`<${name}>\`.`, fix)
	}
}

function checkAttributes(node: JsxNode, name: string, rule: ComponentRule, report: Report): void {
	const seen = new Set<string>()
	for (const attribute of node.attributes) {
		const at = attribute.position?.start ?? node.position?.start
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			report('spread-attribute', at, 'Attributes are written one by one, not in braces.', onlyPlain)
			continue
		}
		if (seen.has(attribute.name)) report('attribute-twice', at, `\`${attribute.name}\` is here twice.`)
		seen.add(attribute.name)
		const value = valueOf(attribute.value)
		if (!value.ok) {
			report('attribute-expression', at, `\`${attribute.name}\` wants plain words in quotes.`, onlyPlain)
			continue
		}
		if (rule.open) {
			if (isUnsafeAttribute(attribute.name) || typeof value.value === 'object') {
				report('unknown-attribute', at, `\`<${name}>\` has no attribute \`${attribute.name}\`.`)
			}
			continue
		}
		const expected = Object.hasOwn(rule.attributes, attribute.name)
			? rule.attributes[attribute.name]
			: undefined
		if (!expected) {
			const fix = suggestion(attribute.name, Object.keys(rule.attributes))
			report('unknown-attribute', at, `\`<${name}>\` has no attribute \`${attribute.name}\`.`, fix)
			continue
		}
		const fault = attributeFault(expected, value.value)
		if (fault) report('bad-value', at, `\`${attribute.name}\` ${fault}.`)
	}
	for (const [attribute, { needed }] of Object.entries(rule.attributes)) {
		if (!needed || seen.has(attribute)) continue
		const code =
			attribute === 'id' ? 'missing-id' : attribute === 'alt' ? 'image-without-alt' : 'missing-attribute'
		report(
			code,
			node.position?.start,
			`\`<${name}>\` needs \`${attribute}="..."\`.`,
			`Add \`${attribute}="..."\`.`,
		)
	}
}

/** What a scenario's own reader would refuse too; these never pass, whoever reads. `once` and `on-hold` are no events. */
function isUnsafeAttribute(name: string): boolean {
	return (
		!/^[a-z][a-z-]{0,30}$/.test(name) ||
		/^(?:on(?!ce$)[a-z]*$|style$|class|key$|ref$|is$|children$)/.test(name)
	)
}

function valueOf(value: MdxJsxAttributeValue): Literal {
	if (value === null || value === undefined) return { ok: true, value: true }
	if (typeof value === 'string') return { ok: true, value }
	return literalOfProgram(value.data?.estree)
}

type MdxJsxAttributeValue = Extract<
	MdxJsxFlowElement['attributes'][number],
	{ type: 'mdxJsxAttribute' }
>['value']
