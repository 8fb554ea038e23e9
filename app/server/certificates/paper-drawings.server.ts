import type PDFDocument from 'pdfkit'
import { qrCode } from './qr-code'

type Pdf = InstanceType<typeof PDFDocument>

/** The two speech bubbles, on the band. */
export function drawLogo(pdf: Pdf, x: number, y: number, scale: number): void {
	pdf.save().translate(x, y).scale(scale)
	pdf.path('M14 2a12 12 0 0 1 0 24c-1.6 0-3.1-.3-4.5-.9L3 28l1.6-6.2A12 12 0 0 1 14 2Z').fill('#f8fcfa')
	pdf.path('M26 4a12 12 0 0 1 9.6 19.2L37 29.5l-6.3-2.6A12 12 0 1 1 26 4Z').fill('#eda81c')
	pdf.path('M21.7 4.8A12 12 0 0 1 18.3 25.2 12 12 0 0 1 21.7 4.8Z').fill('#0b5c55')
	pdf.restore()
}

/** A QR code as squares, dark on a white sheet with the quiet zone that readers want: four squares. */
export function drawQr(pdf: Pdf, text: string, x: number, y: number, side: number): void {
	const { size, runs } = qrCode(text)
	const square = side / (size + 8)
	pdf.roundedRect(x, y, side, side, 6).fill('#ffffff')
	for (const [column, row, length] of runs) {
		pdf.rect(x + (column + 4) * square, y + (row + 4) * square, length * square, square)
	}
	pdf.fill('#14302a')
}
