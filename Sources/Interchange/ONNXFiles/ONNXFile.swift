/// Networks in the Open Neural Network Exchange format.
package enum ONNXFile {}
