import { createContext, useContext } from 'react'

/** The request's CSP nonce while the server renders; empty in the browser, which needs none. */
export const NonceContext = createContext('')
export const useNonce = () => useContext(NonceContext)
