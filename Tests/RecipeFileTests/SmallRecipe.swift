/// A recipe in which each line can be told by its number.
let smallRecipe = """
  network: original
  optimizer:
    kind: sgd
    momentum: 0.9
  learning_rate: 0.02
  schedule:
    kind: constant
  weight_decay: 0
  batch_size: 64
  epochs: 20
  validation_images: 5000
  validation_seed: 3
  seed: 1

  """
