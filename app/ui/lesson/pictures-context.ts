import { createContext, useContext } from 'react'
import { pictureIn } from '#app/core/writing/picture'

/** The library's pictures that the words on a page name, by id, in pixels. Without them a picture comes at its own size. */
export type PictureSizes = Readonly<Record<string, { width: number; height: number }>>

export const PicturesContext = createContext<PictureSizes>({})

/** The size of a picture of the library, so that nothing jumps when it arrives; of any other picture nothing. */
export function usePictureSize(src: string): { width?: number; height?: number } {
	const sizes = useContext(PicturesContext)
	const id = pictureIn(src)
	return (id !== null && Object.hasOwn(sizes, id) && sizes[id]) || {}
}
