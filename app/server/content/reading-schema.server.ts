import { z } from 'zod'
import type { NameKind, OutlineItem, OutlineKind, Reading, WrittenPart } from '#app/core/writing/reading'

const place = z.number().int().min(0)
const span = z.strictObject({ start: place, end: place })

const nameKinds = [
	...(['scene', 'ending', 'reply', 'line', 'need', 'extra', 'critical', 'person', 'variable'] as const),
	...(['mood', 'fact', 'variant', 'parameter', 'segment', 'use', 'patience', 'gauge', 'value'] as const),
	...(['exit', 'idea', 'check'] as const),
] as const satisfies readonly NameKind[]
const outlineKinds = [
	...(['front', 'brief', 'scene', 'ending', 'segment', 'use', 'reply', 'heading', 'idea', 'check'] as const),
] as const satisfies readonly OutlineKind[]

const outlineItem: z.ZodType<OutlineItem> = z.lazy(() =>
	z.strictObject({
		kind: z.enum(outlineKinds),
		id: z.string().nullable(),
		title: z.string(),
		span,
		children: z.array(outlineItem),
	}),
)

const attribute = z.strictObject({
	name: z.string(),
	value: z.string().nullable(),
	span,
	valueSpan: span.nullable(),
})

const part: z.ZodType<WrittenPart> = z.lazy(() => z.union([tag, words]))
const words = z.strictObject({ words: span, text: z.string(), note: z.boolean() })
const tag = z.strictObject({
	name: z.string(),
	span,
	open: span,
	inside: span.nullable(),
	attributes: z.array(attribute),
	children: z.array(part),
})

/** What a text says about itself, as the child answers it. */
export const readingSchema: z.ZodType<Reading> = z.strictObject({
	outline: z.array(outlineItem),
	names: z.array(
		z.strictObject({
			kind: z.enum(nameKinds),
			name: z.string(),
			scope: place.nullable(),
			at: span,
			declares: z.boolean(),
		}),
	),
	tags: z.array(tag),
	fields: z.array(
		z.strictObject({
			path: z.array(z.string()),
			value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
			span,
		}),
	),
	front: span.nullable(),
})
