import type { MdxjsEsm } from 'mdast-util-mdx'

export type Program = NonNullable<NonNullable<MdxjsEsm['data']>['estree']>
export type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression']

export type LiteralValue = string | number | boolean | null
export type Literal = { ok: true; value: LiteralValue | LiteralValue[] } | { ok: false }

const no: Literal = { ok: false }

/** The value of a literal, read off the syntax tree and never evaluated; anything else is refused. */
export function literalOf(node: Expression): Literal {
	if (node.type === 'Literal') {
		if ('regex' in node || 'bigint' in node) return no
		const { value } = node
		if (value === null || typeof value === 'string' || typeof value === 'boolean') return { ok: true, value }
		return typeof value === 'number' && Number.isFinite(value) ? { ok: true, value } : no
	}
	if (node.type === 'UnaryExpression' && node.operator === '-' && node.argument.type === 'Literal') {
		const inner = node.argument.value
		return typeof inner === 'number' && Number.isFinite(inner) ? { ok: true, value: -inner } : no
	}
	if (node.type === 'ArrayExpression') {
		const values: LiteralValue[] = []
		for (const element of node.elements) {
			const one = element === null || element.type === 'SpreadElement' ? no : literalOf(element)
			if (!one.ok || Array.isArray(one.value)) return no
			values.push(one.value)
		}
		return { ok: true, value: values }
	}
	return no
}

/** The literal that `attribute={...}` holds. */
export function literalOfProgram(program: Program | null | undefined): Literal {
	const only = program?.body.length === 1 ? program.body[0] : undefined
	return only?.type === 'ExpressionStatement' ? literalOf(only.expression) : no
}
