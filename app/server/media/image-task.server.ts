import { z } from 'zod'

/** What may be uploaded, in bytes, and how many pixels it may have. */
export const mostImageBytes = 10 * 1024 * 1024
export const mostPixels = 40_000_000

/** Shown pictures are no wider and no higher than this, in pixels. */
export const widest = 1600
export const highest = 4000

export const imageTypes = ['png', 'jpeg', 'webp', 'gif', 'avif'] as const

/** `encode` makes a new picture of it; `look` only says what it is. Bytes are base64. */
export const imageJobSchema = z.strictObject({ task: z.enum(['encode', 'look']), bytes: z.string() })
export type ImageJob = z.infer<typeof imageJobSchema>

/** Why there is no picture: no bytes of one; svg; another format; too many pixels; begins as one and cannot be read. */
export const imageRefusals = ['no-image', 'svg', 'other-format', 'too-many-pixels', 'broken'] as const

const side = z.number().int().min(1).max(100_000)

/** What the child answers, read as if it had been taken over. `bytes` is base64 of the new picture; empty for `look`. */
export const imageAnswerSchema = z.union([
	z.strictObject({
		ok: z.literal(true),
		type: z.enum(imageTypes),
		width: side,
		height: side,
		bytes: z.string().max(mostImageBytes * 2),
	}),
	z.strictObject({ ok: z.literal(false), why: z.enum(imageRefusals) }),
])
export type ImageAnswer = z.infer<typeof imageAnswerSchema>
export type ImageRefusal = (typeof imageRefusals)[number]
