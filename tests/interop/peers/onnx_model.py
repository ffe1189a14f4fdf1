"""Checks an ONNX model with onnx's own checker and shape inference, and prints what it says of itself."""
import collections
import json
import sys

import onnx

model = onnx.load(sys.argv[1])
onnx.checker.check_model(model, full_check=True)
inferred = onnx.shape_inference.infer_shapes(model, strict_mode=True)


def shape(value):
    return [d.dim_param or d.dim_value for d in value.type.tensor_type.shape.dim]


print(json.dumps({
    "ir": model.ir_version,
    "opset": [o.version for o in model.opset_import],
    "inputs": {v.name: shape(v) for v in model.graph.input},
    "outputs": {v.name: shape(v) for v in inferred.graph.output},
    "nodes": collections.Counter(n.op_type for n in model.graph.node),
    "metadata": {p.key: p.value for p in model.metadata_props},
}))
