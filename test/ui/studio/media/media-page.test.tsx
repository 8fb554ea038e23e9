import '@testing-library/jest-dom/vitest'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PicturesContext } from '#app/ui/lesson/pictures-context'
import { Words } from '#app/ui/lesson/words-view'
import { MediaPage, type MediaRefused } from '#app/ui/studio/media/media-page'
import type { Picture } from '#app/ui/studio/media/picture-card'
import { mediaWords } from '#app/ui/words/media'
import { showPage } from '../../show-page'

const id = '0123456789abcdef0123456789abcdef'
const src = `/media/${id}.webp`
const picture: Picture = {
	...{ id, src, name: 'queue.png', alt: 'A queue', width: 800, height: 600, size: 20_480 },
	...{ by: 'Theo Trainer', at: '2026-03-02T09:00:00.000Z', text: `![A queue](${src})`, uses: [] },
	shown: false,
}

const library = (more: Partial<Picture> = {}, refused: MediaRefused | null = null) =>
	showPage(<MediaPage rows={[{ ...picture, ...more }]} pager={null} refused={refused} />)

test('a picture tells its words, its size and who brought it', () => {
	library()
	expect(screen.getByRole('img', { name: 'A queue' })).toHaveAttribute('width', '800')
	expect(screen.getByText('800 × 600 pixels, 20 KB')).toBeVisible()
	expect(screen.getByText(/Added by Theo Trainer/)).toBeVisible()
	expect(screen.getByLabelText('For a text: A queue')).toHaveValue(picture.text)
})

test('a press copies the line of a picture', async () => {
	const user = userEvent.setup()
	library()
	await user.click(screen.getByRole('button', { name: 'Copy: A queue' }))
	expect(await navigator.clipboard.readText()).toBe(picture.text)
	expect(screen.getByText(mediaWords.copied)).toBeVisible()
})

test('what uses a picture is listed, and of a colleague’s draft nothing but that there is one', async () => {
	library({
		uses: [
			{ in: 'published', title: 'Being heard', url: '/studio/versions/lesson/respect/being-heard' },
			{ in: 'hidden-draft' },
		],
	})
	await userEvent.click(screen.getByText(/Used in 2 texts/))
	const [shown, hidden] = within(screen.getByRole('article')).getAllByRole('listitem')
	expect(shown).toHaveTextContent('Being heard (published)')
	expect(hidden).toHaveTextContent('A colleague’s draft')
	expect(within(hidden ?? document.body).queryByRole('link')).toBeNull()
})

test('what a published text shows cannot be taken out, and the page says why', async () => {
	library({ shown: true })
	await userEvent.click(screen.getByText(/Take it out/))
	expect(screen.getByText(mediaWords.removeShown)).toBeVisible()
	expect(screen.queryByRole('button', { name: mediaWords.remove })).toBeNull()
})

test('refused words are still there, beside what is wrong with them', () => {
	library({}, { of: 'alt', id, alt: 'queue.png', why: 'alt-is-a-name' })
	const field = within(screen.getByRole('article')).getByRole('textbox', { name: mediaWords.alt })
	expect(field).toHaveValue('queue.png')
	expect(field).toHaveAccessibleDescription(/name of a file/)
})

test('a refused upload leads to its field, and asks for the file again', () => {
	library({}, { of: 'upload', alt: '', why: 'alt-empty' })
	expect(screen.getByRole('link', { name: mediaWords.refused['alt-empty'] })).toHaveAttribute(
		'href',
		'#field-alt',
	)
	expect(screen.getByText(mediaWords.again)).toBeVisible()
})

test('in a lesson a picture of the library has its room before it comes, and no foreign one is drawn as a figure', () => {
	const figure = (of: string) => ({ tag: 'Figure', props: { src: of, alt: 'In a frame' }, children: [] })
	showPage(
		<PicturesContext.Provider value={{ [id]: { width: 800, height: 600 } }}>
			<Words
				nodes={[
					{ tag: 'img', props: { src, alt: 'Plain' }, children: [] },
					figure(src),
					figure('/media/evil.svg'),
					figure(`https://a.example${src}`),
				]}
			/>
		</PicturesContext.Provider>,
	)
	for (const name of ['Plain', 'In a frame']) {
		const drawn = screen.getByRole('img', { name })
		expect([drawn.getAttribute('width'), drawn.getAttribute('height')]).toEqual(['800', '600'])
		expect(drawn).toHaveAttribute('loading', 'lazy')
	}
})
