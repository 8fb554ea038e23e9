import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Paper } from './paper'
import { drawLogo, drawQr } from './paper-drawings.server'

type Pdf = InstanceType<typeof PDFDocument>

/** A4 across, in points. */
const page = { width: 841.89, height: 595.28 }
/** The band on the left, and where the words begin and end. */
const band = 214
const left = band + 56
const right = page.width - 56
const wide = right - left

/** The house's colours on paper. */
const ink = '#14302a'
const soft = '#465b54'
const teal = '#0b5c55'
const deep = '#07433e'
const pale = '#dceae5'
const amber = '#eda81c'
const berry = '#8b2346'
const berryWash = '#f8e2e8'

/** Wherever packages are installed beside what runs, built or not. */
const packages = createRequire(import.meta.url)
const fonts = {
	plain: packages.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
	bold: packages.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
}

/** The paper of a certificate: tagged for screen readers, PDF/UA, fonts embedded, one page. */
export async function certificatePdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
	const options: PDFKit.PDFDocumentOptions = {
		...{ size: 'A4', layout: 'landscape', margin: 0, pdfVersion: '1.7' },
		...{ tagged: true, lang: paper.lang, displayTitle: true, font: fonts.plain },
		info: { Title: paper.title, Author: paper.product, CreationDate: paper.at, ModDate: paper.at },
	}
	// The package's types have not heard of this subset yet.
	const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }))
	const bytes = gathered(pdf)
	pdf.registerFont('plain', fonts.plain).registerFont('bold', fonts.bold)
	drawGround(pdf)
	const whole = pdf.struct('Document')
	pdf.addStructure(whole)
	whole.add(pdf.struct('Figure', { alt: paper.logoAlt }, () => drawLogo(pdf, 44, 52, 1.9)))
	whole.add(
		line(pdf, 'P', paper.product, { x: 44, y: 124, size: 22, color: '#f8fcfa', font: 'bold', width: 150 }),
	)
	words(pdf, whole, paper)
	check(pdf, whole, paper)
	whole.end()
	pdf.end()
	return bytes
}

/** Colour that says nothing. */
function drawGround(pdf: Pdf): void {
	pdf.markContent('Artifact', { type: 'Layout' })
	pdf.rect(0, 0, band, page.height).fill(teal)
	pdf.save()
	pdf.rect(0, 0, band, page.height).clip()
	pdf.circle(20, 330, 150).fill(deep)
	pdf.circle(190, 470, 120).fillOpacity(0.55).fill(deep)
	pdf.restore()
	pdf.fillOpacity(1)
	pdf.rect(band, 0, 6, page.height).fill(amber)
	pdf.endMarkedContent()
}

function words(pdf: Pdf, whole: PDFKit.PDFStructureElement, paper: Paper): void {
	let y = 64
	if (paper.warning !== null) {
		pdf.markContent('Artifact', { type: 'Layout' })
		pdf.roundedRect(left - 12, 28, wide + 24, 30, 6).fill(berryWash)
		pdf.endMarkedContent()
		whole.add(line(pdf, 'P', paper.warning, { x: left, y: 37, size: 10.5, color: berry, font: 'bold' }))
		y = 78
	}
	const over = { x: left, y, size: 10.5, color: teal, font: 'bold', spacing: 1.6 } as const
	whole.add(line(pdf, 'H1', paper.over.toUpperCase(), over))
	y += 40
	const name = fitted(pdf, paper.name, [38, 30, 24, 19], 2)
	whole.add(line(pdf, 'P', paper.name, { x: left, y, size: name.size, color: ink, font: 'bold' }))
	y += name.height + 14
	whole.add(line(pdf, 'P', paper.has, { x: left, y, size: 13, color: soft }))
	y += 30
	const course = fitted(pdf, paper.course, [26, 21, 17], 3)
	whole.add(line(pdf, 'H2', paper.course, { x: left, y, size: course.size, color: teal, font: 'bold' }))
	y += course.height + 16
	pdf.markContent('Artifact', { type: 'Layout' })
	pdf.rect(left, y, 72, 4).fill(amber)
	pdf.endMarkedContent()
	facts(pdf, whole, paper, Math.max(y + 34, 348))
	const heights = paper.notes.map((note) => heightOf(pdf, note, 'plain', 8.5, wide) + 4)
	let below = page.height - 44 - heights.reduce((sum, height) => sum + height, 0)
	for (const [place, note] of paper.notes.entries()) {
		whole.add(line(pdf, 'P', note, { x: left, y: below, size: 8.5, color: soft }))
		below += heights[place] ?? 0
	}
}

/** Label above text: three side by side, whatever follows in a row of its own. */
function facts(pdf: Pdf, whole: PDFKit.PDFStructureElement, paper: Paper, top: number): void {
	const column = wide / 3
	for (const [place, { label, text }] of paper.facts.entries()) {
		const x = left + (place < 3 ? place * column : 0)
		const y = top + Math.max(0, place - 2) * 56
		const width = place < 3 ? column - 16 : wide
		whole.add(line(pdf, 'P', label, { x, y, size: 9, color: soft, width }))
		whole.add(line(pdf, 'P', text, { x, y: y + 14, size: 12, color: ink, font: 'bold', width }))
	}
}

function check(pdf: Pdf, whole: PDFKit.PDFStructureElement, { check: said }: Paper): void {
	const side = 126
	const top = 296
	const white = { x: 44, size: 8.5, color: '#f8fcfa', width: band - 78 }
	whole.add(pdf.struct('Figure', { alt: said.alt }, () => drawQr(pdf, said.address, 44, top, side)))
	whole.add(line(pdf, 'H2', said.title, { ...white, y: top + side + 18, size: 13, font: 'bold' }))
	const textTop = top + side + 40
	whole.add(line(pdf, 'P', said.text, { ...white, y: textTop }))
	const y = textTop + heightOf(pdf, said.text, 'plain', 8.5, white.width) + 8
	const address = pdf.struct('P')
	const link = { ...white, y, color: pale, size: 7.5 }
	address.add(pdf.struct('Link', {}, () => write(pdf, broken(said.address), { ...link, link: said.address })))
	address.end()
	whole.add(address)
}

type Look = {
	x: number
	y: number
	size: number
	color: string
	font?: 'plain' | 'bold'
	width?: number
	spacing?: number
	link?: string
}

function line(pdf: Pdf, tag: 'P' | 'H1' | 'H2', text: string, look: Look): PDFKit.PDFStructureElement {
	return pdf.struct(tag, {}, () => write(pdf, text, look))
}

function write(pdf: Pdf, text: string, look: Look): void {
	const { x, y, size, color, font = 'plain', width = wide, spacing = 0, link } = look
	pdf.font(font).fontSize(size).fillColor(color)
	pdf.text(text, x, y, { width, characterSpacing: spacing, lineGap: 2, ...(link && { link }) })
}

/** The largest of these sizes at which a bold text takes no more lines than that, or the smallest. */
function fitted(
	pdf: Pdf,
	text: string,
	sizes: readonly number[],
	lines: number,
): { size: number; height: number } {
	let found = { size: 0, height: 0 }
	for (const size of sizes) {
		found = { size, height: heightOf(pdf, text, 'bold', size, wide) }
		if (found.height <= lines * (size * 1.2 + 2)) break
	}
	return found
}

function heightOf(pdf: Pdf, text: string, font: string, size: number, width: number): number {
	return pdf.font(font).fontSize(size).heightOfString(text, { width, lineGap: 2 })
}

/** An address that may break after its host, so that it stands in the band. */
const broken = (address: string) => address.replace(/(\/certificates\/)/, '\n$1')

function gathered(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const pieces: Buffer[] = []
		pdf.on('data', (piece: Buffer) => pieces.push(piece))
		pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
		pdf.on('error', reject)
	})
}
