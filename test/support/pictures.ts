import sharp, { type FormatEnum } from 'sharp'

/** A small picture of one colour, in the format asked for. */
export function aPicture(
	format: keyof FormatEnum = 'png',
	{ width = 20, height = 10, colour = '#c04040' }: { width?: number; height?: number; colour?: string } = {},
): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: colour } })
		.toFormat(format)
		.toBuffer()
}

/** A drawing with a script in it. */
export const svgWithScript = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script></svg>',
)
