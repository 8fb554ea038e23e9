export { nameFault, nameFrom } from '../writing/names'
